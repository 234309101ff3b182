using System.Globalization;
using FactForge.Extraction.Evaluation;
using Xunit;

namespace FactForge.Extraction.Tests.Evaluation;

/// <summary>The rules on the evaluation set, held against the figures that were approved last: they may rise, never fall.</summary>
public sealed class RulesOnEvaluationSetTests
{
    [Theory]
    [InlineData("develop")]
    [InlineData("held-out")]
    [InlineData("second")]
    [InlineData("third")]
    [InlineData("fourth")]
    [InlineData("fifth")]
    [InlineData("sixth")]
    [InlineData("seventh")]
    [InlineData("eighth")]
    [InlineData("ninth")]
    [InlineData("tenth")]
    [InlineData("eleventh")]
    [InlineData("twelfth")]
    [InlineData("thirteenth")]
    [InlineData("fourteenth")]
    public async Task No_figure_of_the_rules_falls_below_what_was_approved(string half)
    {
        var score = await EvaluationHalf.ScoreAsync(half, TestContext.Current.CancellationToken);
        var measured = EvaluationHalf.Show(score);
        var floor = Rows(await File.ReadAllTextAsync(Approved(half), TestContext.Current.CancellationToken));
        Assert.Empty(score.Misplaced);
        var now = Rows(measured);
        Assert.Equal(floor.Keys.Order(), now.Keys.Order());
        var fallen = floor.Where(row => now[row.Key].Precision < row.Value.Precision || now[row.Key].Recall < row.Value.Recall).Select(row => row.Key).ToList();
        Assert.True(fallen.Count == 0, $"Fallen below {half}.approved.txt: {string.Join(", ", fallen)}. Measured:\n{measured}");
    }

    // A row ends in "P 0.951  R 0.658"; its name stands before "gold".
    private static Dictionary<string, (double Precision, double Recall)> Rows(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => (Name: line[..line.IndexOf(" gold ", StringComparison.Ordinal)].Trim(), Words: line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .ToDictionary(row => row.Name, row => (Number(row.Words[^3]), Number(row.Words[^1])), StringComparer.Ordinal);

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);

    private static string Approved(string half) => RepositoryFolder.At("tests", "FactForge.Extraction.Tests", "Evaluation", $"{half}.approved.txt");
}
