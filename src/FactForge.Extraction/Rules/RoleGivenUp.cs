using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I am stepping down as chair", "I can't do another year as secretary": who gives up an office to come holds it today.</summary>
[Example("I am stepping down as chair at the AGM.", "Role: Ada Byrne is chair. | Role chair")]
[Example("I can't do another year as secretary.", "Role: Ada Byrne is secretary. | Role secretary")]
[Example("I shan't seek another term as treasurer myself.", "Role: Ada Byrne is treasurer. | Role treasurer")]
[CounterExample("I stepped down as chair in May.")]
[CounterExample("Are you stepping down as chair?")]
[CounterExample("If I am stepping down as chair, you will know.")]
[CounterExample("She thinks I am stepping down as chair.")]
[CounterExample("I am not stepping down as chair.")]
[CounterExample("I would not do another year as secretary.")]
[CounterExample("You are stepping down as chair.")]
[CounterExample("I am stepping down as agreed.")]
[CounterExample("It is not true that I am stepping down as chair.")]
[CounterExample("The rumour that I am stepping down as chair is false.")]
[CounterExample("I can't ask Leif to do another year as secretary.")]
internal sealed class RoleGivenUp : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (!reading.IsEnglish || reading.IsPasted || clause.IsPlural || Conditions.Follow(clause) || Doubts.Around(clause))
            return;
        for (var at = clause.Verb; at + 2 <= clause.Last; at++)
        {
            if (clause.WordAt(at + 1) is not "as" || !(IsGivenUp(clause, at) || IsAnother(clause, at)) || RolePhrase.Read(clause.Sentence, at + 2) is not { } role || role.Last > clause.Last)
                continue;
            var title = role.In(clause.Sentence, reading.Message.Body.Text);
            var finding = Statements.Worded(FactKind.Role, reading, reading.Author, SlotSentences.Holds(reading.AuthorName, title, null), clause.Sentence, role.First, role.Last);
            findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
            return;
        }
    }

    private static bool IsGivenUp(Clause clause, int at) =>
        clause.WordAt(at) is "down" && clause.WordAt(at - 1) is "stepping" or "standing" && !clause.HasNot && clause.WordAt(clause.Verb) is "am" or "will";

    private static bool IsAnother(Clause clause, int at) =>
        clause.WordAt(at) is "term" or "year" or "stint" or "season" && clause.WordAt(at - 1) is "another" or "further" && clause.HasNot && clause.WordAt(clause.Verb) is "can" or "will" or "shall" && at - clause.Verb <= 4
        && !clause.Sentence.Tokens.Skip(clause.Verb).Take(at - clause.Verb).Any(token => token.IsCapital || token.Is("to"));
}
