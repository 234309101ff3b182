using FactForge.FakeModel;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>A model never says the same thing twice in the same words; the notes stand all the same.</summary>
public sealed class RewordingLaw
{
    [Fact]
    public async Task A_model_that_rewords_everything_adds_nothing_when_it_is_asked_again()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Model = new RewordingModel().Answer;
        using var vault = new ModelVault(server);
        var first = await vault.RunAsync(Fixtures.HalfYear);
        var notes = vault.Notes();
        Assert.True(notes.Count >= 15, $"only {notes.Count} notes were made: {string.Join("; ", first.Failures)}");
        Assert.Empty(first.Failures);

        var calls = server.Calls.Count;
        var second = await vault.RunAsync(Fixtures.HalfYear);
        Assert.Equal((calls, 0), (server.Calls.Count, second.Calls));
        Assert.Equal(notes, vault.Notes());

        for (var again = 0; again < RewordingSoak.Rounds; again++)
        {
            var fresh = await vault.RunAsync(Fixtures.HalfYear, "--fresh");
            Assert.True(fresh.Calls >= calls / 2, $"{fresh.Calls} calls where {calls} were expected");
            Assert.True(Differences(notes, vault.Notes()) is [], string.Join('\n', Differences(notes, vault.Notes())));
        }
    }

    [Fact]
    public async Task A_judge_that_is_easily_content_leaves_the_notes_as_still()
    {
        await using var server = await FakeModelServer.StartAsync();
        var (rewording, judging) = (new RewordingModel(), new JudgingModel(JudgingModel.ByWords));
        server.Model = call => JudgingModel.IsMeant(call) ? judging.Answer(call) : rewording.Answer(call);
        using var vault = new ModelVault(server, "judge: main");
        var first = await vault.RunAsync(Fixtures.HalfYear);
        Assert.Empty(first.Failures);
        Assert.True(judging.Pairs > 0, "the judge was not asked about any pair: nothing of it is shown here");
        var notes = vault.Notes();
        for (var again = 0; again < RewordingSoak.Rounds; again++)
        {
            await vault.RunAsync(Fixtures.HalfYear, "--fresh");
            Assert.True(Differences(notes, vault.Notes()) is [], string.Join('\n', Differences(notes, vault.Notes())));
        }
    }

    private static List<string> Differences(SortedDictionary<string, string> before, SortedDictionary<string, string> after)
    {
        var differences = new List<string>();
        foreach (var path in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, now) = (Lines(before, path), Lines(after, path));
            differences.AddRange(old.Except(now).Select(line => $"{path} - {line}"));
            differences.AddRange(now.Except(old).Select(line => $"{path} + {line}"));
            if (before.GetValueOrDefault(path) != after.GetValueOrDefault(path))
                differences.Add($"{path} differs");
        }

        return differences;
    }

    private static string[] Lines(SortedDictionary<string, string> files, string path) => files.GetValueOrDefault(path, "").Split('\n');
}
