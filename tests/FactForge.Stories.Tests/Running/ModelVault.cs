using Xunit;
using System.Text.Json;
using FactForge.FakeModel;

namespace FactForge.Stories.Tests.Running;

/// <summary>A vault whose configuration names a model that is a fake server.</summary>
internal sealed class ModelVault : IDisposable
{
    private readonly TemporaryVault vault = new();

    public ModelVault(FakeModelServer server, string more = "", string model = "") =>
        File.WriteAllText(vault.Note("factforge.yaml"), string.Join('\n',
        [
            $"owners: [{Fixtures.Owner}]",
            "extract: main",
            "models:",
            "  main:",
            $"    endpoint: {server.OpenAIEndpoint}",
            "    model: fake-1",
            "    context_tokens: 128000",
            "    retries: 1",
            "    price: { input: 2, output: 8 }",
            .. model.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "    " + line),
            more,
            "",
        ]));

    public string Root => vault.Root;

    /// <summary>The notes: every file but the configuration.</summary>
    public SortedDictionary<string, string> Notes()
    {
        var files = vault.Files();
        files.Remove("factforge.yaml");
        return files;
    }

    /// <summary>Runs over a mailbox and gives the report and how it ended.</summary>
    public async Task<ModelRun> RunAsync(string mailbox, params string[] more)
    {
        var outcome = await Factforge.RunAsync(["run", mailbox, "--vault", vault.Root, "--json", .. more]);
        Assert.True(outcome.Output.Length > 0, outcome.Error);
        return new(outcome.Status, JsonDocument.Parse(outcome.Output).RootElement, outcome.Error);
    }

    public void Dispose() => vault.Dispose();
}

/// <summary>A run with its report.</summary>
internal sealed record ModelRun(int Status, JsonElement Report, string Error)
{
    public int Calls => Report.GetProperty("usage").GetProperty("calls").GetInt32();

    public int StoredAnswers => Report.GetProperty("usage").GetProperty("storedAnswers").GetInt32();

    public long Facts => Report.GetProperty("facts").EnumerateObject().Sum(kind => kind.Value.GetInt64());

    public IReadOnlyList<string> Failures => [.. Report.GetProperty("failures").EnumerateArray().Select(failure => failure.GetProperty("part").GetString() + ": " + failure.GetProperty("reason").GetString())];

    public IReadOnlyList<string> Remarks => [.. Report.GetProperty("remarks").EnumerateArray().Select(remark => remark.GetString()!)];
}
