using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactForge.FakeModel;

/// <summary>What a judging model says of a pair.</summary>
/// <param name="Relation">same, refines, supersedes, contradicts or distinct.</param>
/// <param name="Wording">One sentence of both; null for none.</param>
public sealed record FakeJudgement(string Relation, string? Wording = null);

/// <summary>A model that judges the pairs of a sheet one by one, and gives its reasons in other words each time.</summary>
/// <param name="judge">What it says of a new entry and one that stands there.</param>
public sealed partial class JudgingModel(Func<string, string, FakeJudgement> judge)
{
    private int asked;

    /// <summary>Pairs that it was asked about.</summary>
    public int Pairs { get; private set; }

    /// <summary>True for a call that holds a sheet of entries.</summary>
    public static bool IsMeant(FakeCall call) => Sheet(call) is not null;

    /// <summary>Takes for one what shares at least half of its longer words: a judge that is easily content.</summary>
    public static FakeJudgement ByWords(string arriving, string standing)
    {
        var (one, other) = (Words(arriving), Words(standing));
        return new(one.Intersect(other, StringComparer.Ordinal).Count() * 2 >= Math.Max(1, Math.Min(one.Count, other.Count)) ? "same" : "distinct");
    }

    /// <summary>Answers a call.</summary>
    public FakeReply Answer(FakeCall call)
    {
        var answers = new JsonArray();
        var (number, arriving) = (0, "");
        foreach (var line in Sheet(call)!.Split('\n'))
        {
            if (NewEntry().Match(line) is { Success: true } start)
                (number, arriving) = (int.Parse(start.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), start.Groups[2].Value);
            else if (Standing().Match(line) is { Success: true } standing)
                answers.Add(Answer(number, int.Parse(standing.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), judge(arriving, standing.Groups[2].Value)));
        }

        Pairs += answers.Count;
        return new FakeReply.Answer(new JsonObject { ["answers"] = answers }.ToJsonString());
    }

    private JsonObject Answer(int number, int candidate, FakeJudgement judgement) => new()
    {
        ["new"] = number,
        ["candidate"] = candidate,
        ["reason"] = $"looked at {++asked} times: {judgement.Relation}",
        ["relation"] = judgement.Relation,
        ["wording"] = judgement.Wording,
    };

    private static string? Sheet(FakeCall call)
    {
        var text = call.Messages.LastOrDefault(message => message.Role == "user" && message.Text.Contains("⟦entries⟧", StringComparison.Ordinal))?.Text;
        return text is null ? null : text[(text.IndexOf("⟦entries⟧", StringComparison.Ordinal) + 9)..text.IndexOf("⟦end of entries⟧", StringComparison.Ordinal)];
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"^New (\d+): (.*)$")]
    private static partial Regex NewEntry();

    [GeneratedRegex(@"^  (\d+): (.*)$")]
    private static partial Regex Standing();

    [GeneratedRegex(@"\w{4,}")]
    private static partial Regex Word();
}
