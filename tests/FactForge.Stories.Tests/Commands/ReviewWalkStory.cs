using System.Diagnostics;
using System.Text;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary>The queue walked at a terminal: a real one, made by <c>script</c> (util-linux), so that keys come one by one and without an Enter.</summary>
public sealed class ReviewWalkStory
{
    private const string Script = "/usr/bin/script";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Keys_alone_decide_amend_take_back_and_leave()
    {
        Assert.SkipUnless(File.Exists(Script), "There is no /usr/bin/script here to make a pseudo-terminal with.");
        using var vault = await HalfYearRun.VaultAsync();
        await Factforge.RunAsync("run", Fixtures.Later, "--vault", vault.Root, "--owner", Fixtures.Owner);
        var before = vault.Files();

        using var terminal = new Terminal(vault.Root);
        await terminal.SeesAsync("\u001B[1mWho is Liina Saar?\u001B[22m");
        await terminal.SeesAsync("[q] quit");
        await terminal.TypesAsync("?");
        await terminal.SeesAsync("takes the newest answer back");
        await terminal.TypesAsync("n");
        await terminal.SeesAsync("the name (Enter: Liina Saar): ");
        await terminal.TypesAsync("Liina K. Saar\r");
        await terminal.SeesAsync("wrote  Liina K. Saar.md");
        Assert.True(File.Exists(vault.Note("Liina K. Saar.md")));

        await terminal.WalksToAsync("Which of these holds?");
        await terminal.TypesAsync("e");
        await terminal.SeesAsync("your words: ");
        await terminal.TypesAsync("Daniel Reyes still has +44 7700 900655.\r");
        await terminal.SeesAsync("you gave it the words");
        Assert.Contains("Daniel Reyes still has +44 7700 900655.\n", await File.ReadAllTextAsync(vault.Note("Daniel Reyes (brightkeel).md")), StringComparison.Ordinal);

        // What was answered may still be taken back, here in a walk of its own.
        await terminal.SeesAsync("[q] quit");
        await terminal.TypesAsync("q");
        await terminal.SeesAsync("left");
        Assert.Equal(0, await terminal.EndsAsync());
        using var later = new Terminal(vault.Root);
        await later.SeesAsync("[q] quit");
        await later.TypesAsync("u");
        await later.SeesAsync("'amend' is taken back; the question is open again.");
        await later.SeesAsync("[q] quit");
        await later.TypesAsync("u");
        await later.SeesAsync("'new-person' is taken back; the question is open again.");
        await later.SeesAsync("[q] quit");
        Assert.Equal(before, vault.Files());

        await later.TypesAsync("q");
        await later.SeesAsync("left");
        Assert.Equal(0, await later.EndsAsync());
    }

    [Fact]
    public async Task Where_nobody_types_the_walk_says_what_to_do_instead()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var outcome = await Factforge.RunAsync("review", "--vault", vault.Root);
        Assert.Equal(2, outcome.Status);
        Assert.Contains("factforge review list", outcome.Error, StringComparison.Ordinal);
        var none = await Factforge.RunAsync("review", "accept", "--vault", vault.Root);
        Assert.Equal(2, none.Status);
        Assert.Contains("Say which items", none.Error, StringComparison.Ordinal);
        var list = await Factforge.RunAsync("review", "list", "--kind", "unresolved-person", "--vault", vault.Root);
        Assert.Contains("Who is Dermot Walsh?", list.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Which of these holds?", list.Output, StringComparison.Ordinal);
        var gunnar = list.Output.Split('\n').Single(line => line.Contains("Gunnar Eklund?", StringComparison.Ordinal)).Trim()[..16];
        Assert.DoesNotContain('\u001B', (await Factforge.RunAsync("review", "show", gunnar, "--vault", vault.Root)).Output);
        Assert.Contains("Who is Gunnar Eklund?", (await Factforge.RunAsync("review", "show", gunnar[..6], "--vault", vault.Root)).Output, StringComparison.Ordinal);
        Assert.Contains("wrote  Gunnar Eklund.md", (await Factforge.RunAsync("review", "who", gunnar[..6], "--new", "Gunnar Eklund", "--vault", vault.Root)).Output, StringComparison.Ordinal);
        Assert.Contains("took away  Gunnar Eklund.md", (await Factforge.RunAsync("review", "undo", "--vault", vault.Root)).Output, StringComparison.Ordinal);
        // A name of somebody who has a note, by another address: the question offers the one who is meant.
        var second = (await Factforge.RunAsync("review", "list", "--vault", vault.Root)).Output.Split('\n').Single(line => line.Contains("Is Priyanka N. <", StringComparison.Ordinal)).Trim()[..16];
        Assert.Contains("took away  Priyanka N.md", (await Factforge.RunAsync("review", "who", second, "Priyanka Nair", "--vault", vault.Root)).Output, StringComparison.Ordinal);
        Assert.Contains("Priyanka N.md", (await Factforge.RunAsync("review", "undo", "--vault", vault.Root)).Output, StringComparison.Ordinal);
        Assert.Contains("There is no item 'ffff'", (await Factforge.RunAsync("review", "accept", "ffff", "--vault", vault.Root)).Error, StringComparison.Ordinal);
        var many = await Factforge.RunAsync("review", "skip", "--kind", "unresolved-person", "--vault", vault.Root);
        Assert.True(many.Status == 0, many.Error);
        Assert.Contains("(put off)", (await Factforge.RunAsync("review", "list", "--vault", vault.Root)).Output, StringComparison.Ordinal);
    }

    private sealed class Terminal : IDisposable
    {
        private readonly Process process;
        private readonly StringBuilder seen = new();
        private int read;

        public Terminal(string vault)
        {
            var command = $"dotnet exec --runtimeconfig '{Factforge.RuntimeConfiguration}' '{Factforge.Program}' review --vault '{vault}'";
            var start = new ProcessStartInfo(Script) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
            foreach (var argument in new[] { "-qec", command, "/dev/null" })
                start.ArgumentList.Add(argument);
            start.Environment["TERM"] = "xterm";
            start.Environment.Remove("NO_COLOR");
            start.Environment["SOURCE_DATE_EPOCH"] = Factforge.Today.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
            start.Environment["TZ"] = "UTC";
            process = Process.Start(start)!;
            process.StandardInput.AutoFlush = true;
        }

        public Task TypesAsync(string keys) => process.StandardInput.WriteAsync(keys);

        /// <summary>Reads on until the words stand behind what was seen before.</summary>
        /// <returns>What stood before them.</returns>
        public async Task<string> SeesAsync(string words)
        {
            using var ending = new CancellationTokenSource(Patience);
            var buffer = new char[4096];
            int at;
            while ((at = seen.ToString().IndexOf(words, read, StringComparison.Ordinal)) < 0)
            {
                var count = 0;
                try
                {
                    count = await process.StandardOutput.ReadAsync(buffer, ending.Token);
                }
                catch (OperationCanceledException)
                {
                    Assert.Fail($"'{words}' was not shown. Shown: {seen.ToString()[read..]}");
                }

                Assert.True(count > 0, $"The walk ended and '{words}' was not shown. Shown: {seen.ToString()[read..]}");
                seen.Append(buffer, 0, count);
            }

            var before = seen.ToString(read, at - read);
            read = at + words.Length;
            return before;
        }

        /// <summary>Goes on from question to question, deciding nothing, until one has the words.</summary>
        public async Task WalksToAsync(string words)
        {
            for (var steps = 0; steps < 30; steps++)
            {
                if ((await SeesAsync("[q] quit")).Contains(words, StringComparison.Ordinal))
                    return;
                await TypesAsync("j");
            }

            Assert.Fail($"No question with '{words}' was met.");
        }

        public async Task<int> EndsAsync()
        {
            using var ending = new CancellationTokenSource(Patience);
            await process.WaitForExitAsync(ending.Token);
            return process.ExitCode;
        }

        public void Dispose()
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            process.Dispose();
        }
    }
}
