using System.Text;

namespace FactForge.Consolidation;

/// <summary>Pairs that are asked about in one call: new entries, each with the entries that stand there, under small numbers.</summary>
internal sealed class JudgeSheet
{
    private const int PairsAtMost = 24;

    private readonly List<(string New, List<JudgeQuestion> Candidates)> blocks;

    private JudgeSheet(string person, List<(string New, List<JudgeQuestion> Candidates)> blocks)
    {
        Person = person;
        this.blocks = blocks;
        Text = Render(blocks);
    }

    /// <summary>Whose note it is.</summary>
    public string Person { get; }

    /// <summary>The entries as the model sees them: one line each.</summary>
    public string Text { get; }

    /// <summary>The pairs, in order of place.</summary>
    public IEnumerable<JudgeQuestion> Questions => blocks.SelectMany(block => block.Candidates);

    /// <summary>Sheets for the questions; those about one new entry stand together.</summary>
    public static IReadOnlyList<JudgeSheet> Cut(IEnumerable<JudgeQuestion> questions)
    {
        var sheets = new List<JudgeSheet>();
        foreach (var person in questions.GroupBy(question => question.PersonName, StringComparer.Ordinal))
        {
            var blocks = new List<(string New, List<JudgeQuestion> Candidates)>();
            var pairs = 0;
            foreach (var block in person.GroupBy(question => question.Arriving, StringComparer.Ordinal).SelectMany(block => block.Chunk(PairsAtMost)))
            {
                if (pairs > 0 && pairs + block.Length > PairsAtMost)
                {
                    sheets.Add(new JudgeSheet(person.Key, blocks));
                    (blocks, pairs) = ([], 0);
                }

                blocks.Add((block[0].Arriving, [.. block]));
                pairs += block.Length;
            }

            if (blocks.Count > 0)
                sheets.Add(new JudgeSheet(person.Key, blocks));
        }

        return sheets;
    }

    /// <summary>Two sheets with half of the pairs each; null for a single pair.</summary>
    public IReadOnlyList<JudgeSheet>? Halve()
    {
        if (blocks.Count > 1)
            return [new JudgeSheet(Person, blocks[..(blocks.Count / 2)]), new JudgeSheet(Person, blocks[(blocks.Count / 2)..])];
        var (arriving, candidates) = blocks[0];
        var half = candidates.Count / 2;
        return half == 0 ? null : [new JudgeSheet(Person, [(arriving, candidates[..half])]), new JudgeSheet(Person, [(arriving, candidates[half..])])];
    }

    /// <summary>What is wrong with an answer: a number that was not offered, a pair that is answered twice or not at all.</summary>
    public IReadOnlyList<string> Violations(JudgeSheetAnswer answer)
    {
        var violations = new List<string>();
        var seen = new HashSet<(int, int)>();
        foreach (var pair in answer.Answers)
        {
            if (pair.New < 1 || pair.New > blocks.Count)
                violations.Add($"there is no new entry {pair.New}; there are 1 to {blocks.Count}");
            else if (pair.Candidate < 1 || pair.Candidate > blocks[pair.New - 1].Candidates.Count)
                violations.Add($"new entry {pair.New} has no entry {pair.Candidate} below it; it has 1 to {blocks[pair.New - 1].Candidates.Count}");
            else if (!seen.Add((pair.New, pair.Candidate)))
                violations.Add($"new entry {pair.New} and entry {pair.Candidate} are answered twice");
        }

        for (var block = 1; block <= blocks.Count; block++)
        {
            for (var candidate = 1; candidate <= blocks[block - 1].Candidates.Count; candidate++)
            {
                if (!seen.Contains((block, candidate)))
                    violations.Add($"new entry {block} and entry {candidate} have no answer");
            }
        }

        return violations;
    }

    /// <summary>The answers, by pair. To be asked of an answer without violations.</summary>
    public IEnumerable<JudgeAnswer> Read(JudgeSheetAnswer answer) =>
        answer.Answers.Select(pair => new JudgeAnswer(blocks[pair.New - 1].Candidates[pair.Candidate - 1], pair.Relation, pair.Reason.ReplaceLineEndings(" ").Trim())
        {
            Wording = pair.Relation is JudgeRelation.Same or JudgeRelation.Refines && !string.IsNullOrWhiteSpace(pair.Wording) ? pair.Wording.ReplaceLineEndings(" ").Trim() : null,
        });

    private static string Render(List<(string New, List<JudgeQuestion> Candidates)> blocks)
    {
        var text = new StringBuilder();
        for (var block = 0; block < blocks.Count; block++)
        {
            text.Append(block == 0 ? "" : "\n").Append(System.Globalization.CultureInfo.InvariantCulture, $"New {block + 1}: {OneLine(blocks[block].New)}");
            for (var candidate = 0; candidate < blocks[block].Candidates.Count; candidate++)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n  {candidate + 1}: {OneLine(blocks[block].Candidates[candidate].Standing)}");
        }

        return text.ToString();
    }

    // The marks around the entries may not come alive from what stands between them.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('⟦', '[').Replace('⟧', ']').Trim();
}
