using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I used to …", "I moved from …", "I trained at …", "we met in …": the author's past.</summary>
[Example("I used to teach at Looe.", "Background: Ada Byrne used to teach at Looe.")]
[Example("I moved from Leeds in September.", "Background: Ada Byrne moved from Leeds in September 2024. | since 2024-09")]
[Example("I have worked for Contoso since 2011.", "Background: Ada Byrne has worked for Contoso since 2011. | since 2011")]
[CounterExample("I worked on the report yesterday.")]
[CounterExample("I moved the meeting to Friday.")]
[CounterExample("I read the report.")]
[CounterExample("Did I use to teach?")]
internal sealed class AuthorLookedBack : ClauseRule
{
    private static readonly FrozenSet<string> Careers = "studied trained qualified graduated retired emigrated apprenticed volunteered lectured taught".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (clause.HasNot || !IsPast(clause))
            return;
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Behind).Within(clause);
        if (dates.Any(date => date.IsRelative && date.Start.Precision == DatePrecision.Day))
            return;
        findings.Add(Statements.OfAuthor(FactKind.Background, reading, clause, dates).Held(dates));
    }

    private static bool IsPast(Clause clause)
    {
        var at = clause.Verb;
        if (clause.WordAt(at) is "have" && !clause.IsPlural)
            at++;
        while (WordClasses.IsAdverb(clause.WordAt(at)))
            at++;
        var word = clause.WordAt(at);
        var next = clause.WordAt(at + 1);
        return word switch
        {
            "used" => next == "to" && !clause.IsPlural,
            "grew" => next == "up",
            "moved" => next is "from" or "here" || (next == "to" && IsName(clause, at + 2)),
            "worked" or "served" => next is "for" or "at" or "with" && IsName(clause, at + 2),
            "been" => next is "with" or "at" or "working" && Enumerable.Range(at, 8).Any(index => clause.WordAt(index) is "since" or "years"),
            "joined" or "left" => IsName(clause, at + 1) || clause.WordAt(clause.Last) is "years",
            "met" => clause.IsPlural && next is "at" or "in" or "when",
            _ => !clause.IsPlural && Careers.Contains(word),
        };
    }

    private static bool IsName(Clause clause, int at)
    {
        if (clause.WordAt(at) is "the")
            at++;
        return at <= clause.Last && clause.Sentence.Tokens[at].IsCapital;
    }
}
