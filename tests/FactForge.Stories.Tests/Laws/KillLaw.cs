using System.Diagnostics;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>A run that is killed loses nothing and tears nothing.</summary>
public sealed class KillLaw
{
    private const int Kills = 50;

    // A try that came to its end before it was to be killed counts for none, so there are more tries than kills.
    private const int MostTries = 4 * Kills;

    // What Nora sent, an archive and single messages: every stage has work, and fifty runs are no matter of minutes.
    private static readonly string[] Mailboxes = [.. new[] { "sent.mbox", "archive-export.mbox", "eml" }.Select(name => Path.Combine(Fixtures.HalfYear, name))];

    [Fact]
    public async Task A_run_killed_at_fifty_instants_ends_in_the_same_vault()
    {
        using var whole = new TemporaryVault();
        var watch = Stopwatch.StartNew();
        await RunAsync(whole);
        var length = watch.Elapsed;
        var expected = whole.Files();
        var random = new Random(20260115);
        var killed = 0;
        for (var tries = 0; killed < Kills;)
        {
            // Each vault is killed again and again, going on from where the last run was cut off, until one comes to its end.
            using var vault = new TemporaryVault();
            var isFresh = true;
            bool cutOff;
            do
            {
                Assert.True(++tries <= MostTries, $"only {killed} of {tries} runs were still running when they were to be killed");
                watch.Restart();
                cutOff = await Factforge.KilledAsync(length * (0.1 + (random.NextDouble() * 0.8)), Arguments(vault));
                killed += cutOff ? 1 : 0;
                // The machine is not equally busy all the time: a whole run that was not met tells how long one takes now.
                if (isFresh && !cutOff)
                    length = watch.Elapsed;
                isFresh = false;
                foreach (var (path, bytes) in vault.Files())
                    Assert.True(!path.EndsWith(".md", StringComparison.Ordinal) || bytes == expected[path], $"{path} is torn after kill {killed}");
            }
            while (cutOff && killed < Kills);
            await RunAsync(vault);
            Assert.Equal(expected, vault.Files());
            var doctor = await Factforge.RunAsync("doctor", "--vault", vault.Root);
            Assert.True(doctor.Status == 0, doctor.Output + doctor.Error);
        }
    }

    private static string[] Arguments(TemporaryVault vault) => ["run", .. Mailboxes, "--vault", vault.Root, "--owner", Fixtures.Owner, "--json"];

    private static async Task RunAsync(TemporaryVault vault)
    {
        var outcome = await Factforge.RunAsync(Arguments(vault));
        Assert.True(outcome.Status is 0 or 1, outcome.Output + outcome.Error);
    }
}
