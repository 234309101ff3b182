using System.Text.Json;
using FactForge.Stories.Tests.Running;
using Xunit;

[assembly: AssemblyFixture(typeof(HalfYearRun))]

namespace FactForge.Stories.Tests.Running;

/// <summary>The half-year mailbox read by one first run: many stories begin behind it, each in a copy of its vault and ledger.</summary>
public sealed class HalfYearRun : IDisposable
{
    private readonly TemporaryVault made = new();
    private readonly Lazy<Task<JsonElement>> run;

    public HalfYearRun() => run = new(MakeAsync);

    public void Dispose() => made.Dispose();

    /// <summary>A vault of the test's own, as that run leaves it.</summary>
    internal static async Task<TemporaryVault> VaultAsync()
    {
        var first = await FirstAsync();
        await first.run.Value;
        var vault = new TemporaryVault();
        vault.CopyFrom(first.made.Root);
        return vault;
    }

    /// <summary>What that run reports.</summary>
    internal static async Task<JsonElement> ReportAsync() => await (await FirstAsync()).run.Value;

    private static async Task<HalfYearRun> FirstAsync() =>
        await TestContext.Current.GetFixture<HalfYearRun>() ?? throw new InvalidOperationException("The tests' assembly has no first run.");

    private async Task<JsonElement> MakeAsync()
    {
        var outcome = await Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", made.Root, "--owner", Fixtures.Owner, "--json");
        Assert.True(outcome.Status == 0, outcome.Output + outcome.Error);
        using var report = JsonDocument.Parse(outcome.Output);
        return report.RootElement.Clone();
    }
}
