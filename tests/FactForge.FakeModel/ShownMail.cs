using System.Text.RegularExpressions;

namespace FactForge.FakeModel;

/// <summary>The people and messages that a question shows, read back from its text.</summary>
/// <param name="People">By number.</param>
/// <param name="Messages">In order.</param>
public sealed partial record ShownMail(IReadOnlyDictionary<int, ShownPerson> People, IReadOnlyList<ShownMessage> Messages)
{
    /// <summary>Reads a question.</summary>
    public static ShownMail Read(string question)
    {
        var people = PersonLine().Matches(question).Select(match => new ShownPerson(
            int.Parse(match.Groups["number"].Value), match.Groups["name"].Value.Trim(), match.Groups["address"].Value, match.Groups["owner"].Success));
        var messages = MessageBlock().Matches(question).Select(match => new ShownMessage(
            int.Parse(match.Groups["number"].Value),
            match.Groups["note"].Value.Contains("context only", StringComparison.Ordinal),
            match.Groups["from"].Success ? int.Parse(match.Groups["from"].Value) : null,
            match.Groups["subject"].Value,
            match.Groups["text"].Value));
        return new(people.DistinctBy(person => person.Number).ToDictionary(person => person.Number), [.. messages]);
    }

    [GeneratedRegex(@"^P(?<number>\d+): (?<name>[^<\n]*)<(?<address>[^>\n]*)>(?<owner> \(owner of the mailbox\))?$", RegexOptions.Multiline)]
    private static partial Regex PersonLine();

    [GeneratedRegex(@"⟦message (?<number>\d+)⟧(?<note>[^\n]*)\n(?:From: (?:P(?<from>\d+) )?[^\n]*\n)?(?:(?:To|Cc|Date): [^\n]*\n)*Subject: (?<subject>[^\n]*)\n\n(?<text>.*?)\n⟦end of message \k<number>⟧", RegexOptions.Singleline)]
    private static partial Regex MessageBlock();
}

/// <summary>A person of a question's list.</summary>
public sealed record ShownPerson(int Number, string Name, string Address, bool IsOwner);

/// <summary>A message of a question.</summary>
public sealed record ShownMessage(int Number, bool IsContext, int? From, string Subject, string Text);
