using FactForge.FakeModel;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Readme;

/// <summary>
/// The README from top to bottom, as its reader would go: each block of commands is run by a shell, in a home with a mailbox where the README says that one is;
/// each block of configuration is written where it says, with a fake model at its endpoint.
/// </summary>
public sealed class ReadmeCommands : IDisposable
{
    private const string Correspondent = "marcus.okafor@tideway.example";

    // What other tests, or CI, run: these commands build, and a build within the tests would build the tests.
    private static readonly Dictionary<string, string> RunElsewhere = new(StringComparer.Ordinal)
    {
        ["dotnet test --solution FactForge.sln -c Release"] = ".ci/run",
        ["dotnet build Release.proj -t:Tool"] = "HandoutTests",
        ["dotnet build Release.proj -t:SingleFiles"] = "HandoutTests",
        ["dotnet tool install FactForge --global --add-source artifacts/tool"] = "HandoutTests",
        ["tests/FactForge.Benchmarks/Mailboxes/peers.sh inbox.mbox"] = "a benchmark",
        ["factforge review --web --vault my-vault"] = "ReviewPage",
        ["dotnet run -c Release --project tests/FactForge.Browser.Tests -- -explicit only"] = "it takes pictures",
    };

    private readonly TemporaryVault home = new();
    private readonly StandInPrograms programs = new StandInPrograms().With("systemctl").With("launchctl").With("schtasks")
        .With("crontab", "[ \"$1\" = -l ] && exit 0; cat > /dev/null")
        .With("factforge", $"exec dotnet exec --runtimeconfig '{Factforge.RuntimeConfiguration}' '{Factforge.Program}' \"$@\"");

    public ReadmeCommands()
    {
        var mail = Path.Combine(Fixtures.HalfYear, "eml");
        foreach (var folder in new[] { "Mail", "Outlook", "Takeout/Mail", "Archive.mbox", "Maildir/cur", "Maildir/new", "Maildir/tmp" })
            Directory.CreateDirectory(home.Note(folder));
        var mbox = string.Concat(Directory.EnumerateFiles(mail).Order(StringComparer.Ordinal).Select(path => $"From - Thu Jan  1 00:00:00 2026\n{File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n')}\n\n"));
        foreach (var path in new[] { "Mail/inbox.mbox", "Takeout/Mail/All mail Including Spam and Trash.mbox", "Archive.mbox/mbox" })
            File.WriteAllText(home.Note(path), mbox);
        foreach (var path in Directory.EnumerateFiles(mail))
        {
            File.Copy(path, home.Note("Outlook/" + Path.GetFileName(path)));
            File.Copy(path, home.Note("Maildir/cur/" + Path.GetFileNameWithoutExtension(path) + ":2,S"));
        }

        Directory.CreateSymbolicLink(home.Note("fixtures"), Fixtures.Root);
    }

    public void Dispose()
    {
        File.Delete(home.Note("fixtures"));
        home.Dispose();
        programs.Dispose();
    }

    [Fact]
    public async Task Every_command_does_what_it_says_from_the_first_to_the_last()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Model = new RewordingModel().Answer;
        var ran = 0;
        foreach (var block in ReadmeBlocks.All())
        {
            switch (block.Language)
            {
                case "yaml":
                    Assert.StartsWith("# ~/Notes/factforge.yaml\n", block.Text, StringComparison.Ordinal);
                    await File.WriteAllTextAsync(home.Note("Notes/factforge.yaml"), AtTheFake(block.Text, server));
                    break;
                case "sh":
                    ran += await RunAsync(block.Text);
                    break;
            }
        }

        Assert.True(ran >= 20, $"only {ran} commands were run");
        Assert.NotEmpty(server.Calls);
    }

    [Fact]
    public void Every_test_that_the_README_names_is_there()
    {
        var sources = Directory.EnumerateFiles(RepositoryFolder.At("tests"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        var named = new List<string>();
        foreach (var line in File.ReadAllLines(ReadmeBlocks.Path).SkipWhile(line => !line.StartsWith("## How it compares", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("## Privacy", StringComparison.Ordinal)))
        {
            if (line.StartsWith("| ", StringComparison.Ordinal))
                named.AddRange(line.TrimEnd(' ', '|').Split('|')[^1].Split('`').Where((_, at) => at % 2 == 1));
        }

        Assert.True(named.Count > 20, string.Join(", ", named));
        var benchmarks = File.ReadAllText(RepositoryFolder.At("tests", "FactForge.Benchmarks", "Program.cs"));
        Assert.DoesNotContain(named, name => !sources.Contains(name) && !benchmarks.Contains($"[\"{name}\"]", StringComparison.Ordinal));
    }

    // A benchmark takes too long for a test; that there is one of that name can be seen.
    private static bool IsBenchmark(string line)
    {
        const string start = "dotnet run -c Release --project tests/FactForge.Benchmarks -- ";
        return line.StartsWith(start, StringComparison.Ordinal)
            && File.ReadAllText(RepositoryFolder.At("tests", "FactForge.Benchmarks", "Program.cs")).Contains($"[\"{line[start.Length..].Split(' ')[0]}\"]", StringComparison.Ordinal);
    }

    private async Task<int> RunAsync(string block)
    {
        var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !RunElsewhere.ContainsKey(line) && !IsBenchmark(line))
            .Select(line => line.Replace("dotnet run -c Release --project src/FactForge.Cli -- ", "factforge ", StringComparison.Ordinal)).ToList();
        foreach (var line in lines)
            Assert.True(line.StartsWith("factforge ", StringComparison.Ordinal) || line.StartsWith("export ", StringComparison.Ordinal), $"'{line}' is run by no test");
        if (lines.Count == 0)
            return 0;
        var script = $"set -e\nexport HOME='{home.Root}' XDG_CONFIG_HOME= PATH='{programs.Path}'\n{string.Join('\n', lines)}\n";
        var (status, said) = await Command.RunAsync(home.Root, "/bin/sh", "-c", AsTheReader(script));
        Assert.True(status == 0, block + said);
        return lines.Count(line => line.StartsWith("factforge ", StringComparison.Ordinal));
    }

    // Their own address, and that of somebody they write with; nobody listens for telemetry.
    private static string AsTheReader(string script) => script.Replace("ada@northwind.example", Fixtures.Owner, StringComparison.Ordinal)
        .Replace("grace@contoso.example", Correspondent, StringComparison.Ordinal).Replace("http://localhost:4317", "http://127.0.0.1:9", StringComparison.Ordinal);

    private static string AtTheFake(string configuration, FakeModelServer server) => configuration
        .Replace("ada@northwind.example", Fixtures.Owner, StringComparison.Ordinal).Replace("https://northwind.openai.azure.com", server.Origin, StringComparison.Ordinal)
        .Replace("http://localhost:11434/v1", server.OpenAIEndpoint, StringComparison.Ordinal);
}
