using FactForge.Stories.Tests.Running;
using Xunit;

[assembly: AssemblyFixture(typeof(HalfYearRun))]

namespace FactForge.Stories.Tests.Running;

/// <summary>The half-year mailbox read by one first run: many stories begin behind it, each in a copy of its vault and ledger.</summary>
public sealed class HalfYearRun : IDisposable
{
    private readonly TemporaryVault made = new();
    private readonly Lazy<Task> run;

    public HalfYearRun() => run = new(MakeAsync);

    public void Dispose() => made.Dispose();

    /// <summary>A vault of the test's own, as that run leaves it.</summary>
    internal static async Task<TemporaryVault> VaultAsync()
    {
        var first = await TestContext.Current.GetFixture<HalfYearRun>() ?? throw new InvalidOperationException("The tests' assembly has no first run.");
        await first.run.Value;
        var vault = new TemporaryVault();
        vault.CopyFrom(first.made.Root);
        return vault;
    }

    private async Task MakeAsync()
    {
        var outcome = await Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", made.Root, "--owner", Fixtures.Owner);
        if (outcome.Status is not (0 or 1))
            throw new InvalidOperationException(outcome.Output + outcome.Error);
    }
}
