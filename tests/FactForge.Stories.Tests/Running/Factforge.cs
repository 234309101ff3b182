using System.Diagnostics;
using System.Text;

namespace FactForge.Stories.Tests.Running;

/// <summary>The real program, run as a process of its own.</summary>
internal static class Factforge
{
    private static readonly string Ahead = Path.Combine(AppContext.BaseDirectory, "compiled", "factforge.dll");

    /// <summary>The program's own assembly: compiled ahead, so that the stories do not spend their time on compiling it; as it was built where the machine has no compiler for that.</summary>
    public static readonly string Program = File.Exists(Ahead) ? Ahead : Path.Combine(AppContext.BaseDirectory, "factforge.dll");

    /// <summary>
    /// What it is run by: beside the tests the fake model's framework takes the place of some packages that the program brings. Its own settings are for runs
    /// of seconds, and have what is called often compiled anew at once.
    /// </summary>
    public static readonly string RuntimeConfiguration = Path.Combine(AppContext.BaseDirectory, "FactForge.Stories.Tests.runtimeconfig.json");

    /// <summary>The day on which the tests' notes are made.</summary>
    public static readonly DateTimeOffset Today = new(2026, 1, 15, 3, 0, 0, TimeSpan.Zero);

    public sealed record Outcome(int Status, string Output, string Error);

    public static Task<Outcome> RunAsync(params string[] arguments) => RunAsync(arguments, input: null, environment: null);

    /// <summary>Runs it where a user stands in a folder of theirs.</summary>
    public static Task<Outcome> RunInAsync(string folder, params string[] arguments) => RunAsync(arguments, input: null, environment: null, folder);

    public static async Task<Outcome> RunAsync(string[] arguments, string? input, IReadOnlyDictionary<string, string>? environment, string folder = "")
    {
        using var process = Start(arguments, environment, folder);
        if (input is not null)
            await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Runs it and kills it after a while, unless it ended by itself before.</summary>
    public static async Task<bool> KilledAsync(TimeSpan after, params string[] arguments)
    {
        using var process = Start(arguments, null);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(after));
        var killed = !process.HasExited;
        if (killed)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await Task.WhenAll(output, error);
        return killed;
    }

    public static Process Start(string[] arguments, IReadOnlyDictionary<string, string>? environment, string folder = "")
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in new[] { "exec", "--runtimeconfig", RuntimeConfiguration, Program })
            start.ArgumentList.Add(argument);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["SOURCE_DATE_EPOCH"] = Today.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["TZ"] = "UTC";
        // As the program sets it for itself; here it is run by the tests' own settings.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // What is compiled while it runs may lie in pages that are written and run at once: a guard that costs a tenth of a short run.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
