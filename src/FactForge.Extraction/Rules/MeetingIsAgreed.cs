using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"See you on the 9th": both will meet on a day.</summary>
[Example("Booked, see you on the 9th.", "Plan: Ada Byrne will meet Jo Hale on 9 March 2025. | due 2025-03-09")]
[CounterExample("See you soon.")]
[CounterExample("Can I see you on Friday?")]
[CounterExample("It would be nice to see you on Friday if time allows.")]
internal sealed class MeetingIsAgreed : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || reading.Addressee is not { } you || Conditions.Follow(sentence, 0))
            return;
        var see = sentence.IndexOf("see");
        if (see < 0 || see + 2 >= sentence.Tokens.Count || !sentence.Tokens[see + 1].Is("you") || (see > 0 && sentence.Tokens[see - 1].IsWord && sentence.Tokens[see - 1].Lower is not ("will" or "and" or "then")))
            return;
        var date = reading.DatesOf(sentence.Tokens, DateDirection.Ahead).FirstOrDefault(date => date.First > see && date.Start.Precision == DatePrecision.Day && date.End is null);
        if (date is null)
            return;
        var finding = Statements.Worded(FactKind.Plan, reading, reading.Author, $"{reading.AuthorName} will meet {you.Name} on {date.Words}.", sentence, 0, date.Last);
        findings.Add(finding with { Claim = finding.Claim with { Due = date.Start } });
    }
}
