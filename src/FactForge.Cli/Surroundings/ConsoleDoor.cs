using System.Runtime.InteropServices;
using System.Text;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>The composition root: the console, the clock, the environment and the signals of this process. The one place of the program that touches them.</summary>
internal static class ConsoleDoor
{
    private const int BrokenPipe = 32;
    private const int WidthWithoutTerminal = 120;

    /// <summary>Runs the program.</summary>
    /// <returns>The exit status.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        using var output = Writer(Console.OpenStandardOutput(), autoFlush: false);
        using var error = Writer(Console.OpenStandardError(), autoFlush: true);
        using var stopping = new CancellationTokenSource();
        using var interrupted = Listen(PosixSignal.SIGINT, stopping, error);
        using var terminated = Listen(PosixSignal.SIGTERM, stopping, error);
        try
        {
            var around = Surroundings(output, error);
            using var telemetry = TelemetryExport.Start(around);
            var status = await CommandLine.RunAsync(args, around, stopping.Token).ConfigureAwait(false);
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return status;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return ExitStatus.Interrupted;
        }
        catch (IOException failure) when (failure.HResult == BrokenPipe)
        {
            // Whoever read the output (a pager, head) has seen enough.
            return ExitStatus.Done;
        }
        catch (Exception failure) when (RunFault.Sentence(failure) is { } sentence)
        {
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            error.WriteLine($"factforge: {TerminalText.Line(sentence)}");
            return ExitStatus.Failures;
        }
        catch (Exception failure)
        {
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            var trace = Environment.GetEnvironmentVariable("FACTFORGE_TRACE") is { Length: > 0 };
            error.WriteLine($"factforge: this should not have happened: {failure.GetType().Name}: {TerminalText.Line(failure.Message)}");
            error.WriteLine(trace ? failure.StackTrace : "It is a fault of the program. What is in the vault and the ledger is whole; FACTFORGE_TRACE=1 shows where it happened.");
            return ExitStatus.Failures;
        }
    }

    /// <summary>Prints one line and is done: for an answer that needs nothing of the program.</summary>
    /// <returns>The exit status.</returns>
    public static int Print(string line)
    {
        using var output = Writer(Console.OpenStandardOutput(), autoFlush: false);
        output.WriteLine(line);
        return ExitStatus.Done;
    }

    private static CliSurroundings Surroundings(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        OpenInput = Console.OpenStandardInput,
        InputIsTerminal = !Console.IsInputRedirected,
        ReadKey = () => Console.ReadKey(intercept: true).KeyChar,
        ReadLine = Console.ReadLine,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Width = Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(40, Console.WindowWidth),
        Clock = StandingClock.From(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH")) ?? TimeProvider.System,
        WorkingFolder = Directory.GetCurrentDirectory(),
        Environment = Environment.GetEnvironmentVariable,
        Exists = path => File.Exists(path) || Directory.Exists(path),
        OpenInBrowser = BrowserDoor.Open,
    };

    /// <summary>The first signal asks the work to stop, the second ends the process where it stands: the ledger is made for that.</summary>
    private static PosixSignalRegistration Listen(PosixSignal signal, CancellationTokenSource stopping, TextWriter error) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        if (stopping.IsCancellationRequested)
            Environment.Exit(ExitStatus.Interrupted);
        error.WriteLine("factforge: stopping; once more to stop at once.");
        stopping.Cancel();
    });

    private static StreamWriter Writer(Stream stream, bool autoFlush) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096) { AutoFlush = autoFlush, NewLine = "\n" };
}
