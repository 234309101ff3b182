using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"My team will take care of the transport", "our office will send the form": what the author undertakes through others.</summary>
[Example("My team will take care of the transport.", "Commitment: Ada Byrne's team will take care of the transport.")]
[Example("Our office will send you the form by Friday.", "Commitment: Ada Byrne's office will send Jo Hale the form by 7 March 2025. | due 2025-03-07")]
[CounterExample("My team will be pleased.")]
[CounterExample("Your team will send the form.")]
[CounterExample("If you agree, my team will send the form.")]
[CounterExample("Will my team send the form?")]
[CounterExample("My train will arrive at nine.")]
internal sealed class OurPeopleWill : SentenceRule
{
    private static readonly FrozenSet<string> People = WordSet.Of("team office assistant staff people colleagues crew secretary accountants lawyers solicitors department desk engineers driver bookkeeper pa drivers accountant");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion)
            return;
        var tokens = sentence.Tokens;
        for (var at = 0; at + 3 < tokens.Count; at++)
        {
            if (!(tokens[at].Is("my") || tokens[at].Is("our")) || (at > 0 && tokens[at - 1].IsWord && !WordClasses.JoinsClauses(tokens[at - 1].Lower)))
                continue;
            var will = at + 2;
            while (will < tokens.Count && will < at + 5 && tokens[will].IsWord && !tokens[will].Is("will"))
                will++;
            if (will >= tokens.Count - 1 || !tokens[will].Is("will") || !People.Contains(tokens[will - 1].Lower) || !tokens[will + 1].IsWord
                || CommitmentVerbs.IsEmpty(tokens[will + 1].Lower) || tokens[will + 1].Lower is "be" or "not" || Conditions.Follow(sentence, 0))
                continue;
            var last = Clauses.End(tokens, will + 1);
            var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(at, last);
            var telling = new Telling(sentence, at, last, dates);
            var told = ThirdPerson.Infinitive(reading, telling);
            var finding = Statements.Put(FactKind.Commitment, reading, told is null ? null : told + ".", telling);
            findings.Add(finding with { Claim = finding.Claim with { Due = dates.Count > 0 ? dates[0].Limit : null } });
            return;
        }
    }
}
