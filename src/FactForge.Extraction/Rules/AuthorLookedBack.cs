using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I used to …", "I moved from …", "I trained at …", "we met in …": the author's past.</summary>
[Example("I used to teach at Looe.", "Background: Ada Byrne used to teach at Looe.")]
[Example("I moved from Leeds in September.", "Background: Ada Byrne moved from Leeds in September 2024. | since 2024-09")]
[Example("I have worked for Contoso since 2011.", "Background: Ada Byrne has worked for Contoso since 2011. | since 2011")]
[Example("I've been making cheese for 19 years.", "Background: Ada Byrne has been making cheese for 19 years.")]
[Example("Before Northwind I spent eleven years at Grand Banks.", "Background: Ada Byrne spent eleven years at Grand Banks.")]
[Example("I met Imelda Castro at the summer party.", "Background: Ada Byrne met Imelda Castro at the summer party.")]
[Example("I was a nurse before the war museum took me.", "Background: Ada Byrne was a nurse before the war museum took Ada Byrne.")]
[Example("I have known Noor Haddad for twenty years.", "Background: Ada Byrne has known Noor Haddad for twenty years.")]
[Example("I founded the firm in 1998.", "Background: Ada Byrne founded the firm in 1998. | since 1998")]
[Example("I did my apprenticeship with Contoso.", "Background: Ada Byrne did their apprenticeship with Contoso.")]
[Example("I practised in property for fifteen years.", "Background: Ada Byrne practised in property for fifteen years.")]
[Example("I was called to the Bar in 1998.", "Background: Ada Byrne was called to the Bar in 1998. | since 1998")]
[Example("I chaired the association for six years.", "Background: Ada Byrne chaired the association for six years.")]
[Example("I work in forwarding since 12 years.", "Background: Ada Byrne works in forwarding since 12 years.")]
[Example("I have fifteen years' experience in kitchens.", "Background: Ada Byrne has fifteen years' experience in kitchens.")]
[CounterExample("I kept it for years.")]
[CounterExample("I ordered the pump in 2024.")]
[CounterExample("I was a bit late.")]
[CounterExample("I was the first to arrive yesterday.")]
[CounterExample("I set up the meeting.")]
[CounterExample("I spent two days at the fair.")]
[CounterExample("I've been waiting for two weeks.")]
[CounterExample("I worked on the report yesterday.")]
[CounterExample("I moved the meeting to Friday.")]
[CounterExample("I read the report.")]
[CounterExample("Did I use to teach?")]
internal sealed class AuthorLookedBack : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (clause.HasNot || !IsPast(clause, reading))
            return;
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Behind).Within(clause);
        if (dates.Any(date => date.IsRelative && date.Start.Precision == DatePrecision.Day))
            return;
        findings.Add(Statements.OfAuthor(FactKind.Background, reading, clause, dates).Held(dates));
    }

    private static bool IsPast(Clause clause, MessageReading reading)
    {
        var word = clause.WordAt(clause.Verb);
        if (clause.IsPlural)
            return word is "met" && clause.WordAt(clause.Verb + 1) is "at" or "in" or "when" || (word is "founded" or "established" or "opened" or "started" or "moved" && Durations.HavePastYear(clause.Sentence.Tokens, clause.Verb, clause.Last, Year(reading)));
        return LifeStory.IsTold(clause.Sentence, clause.Verb, clause.Last, Year(reading)) || HasMet(clause) || IsSinceYears(clause);
    }

    private static int Year(MessageReading reading) => reading.Said?.Year ?? 2000;

    /// <summary>"I met Imelda at the party", "I have known her for twenty years".</summary>
    private static bool HasMet(Clause clause)
    {
        var at = clause.WordAt(clause.Verb) is "have" ? clause.Verb + 1 : clause.Verb;
        while (WordClasses.IsAdverb(clause.WordAt(at)))
            at++;
        return clause.WordAt(at) switch
        {
            "met" => IsName(clause, at + 1) && Enumerable.Range(at + 2, 4).Any(index => clause.WordAt(index) is "at" or "in" or "through" or "once"),
            "known" => at > clause.Verb && IsName(clause, at + 1) && Enumerable.Range(at + 2, 6).Any(index => clause.WordAt(index) is "for" or "since"),
            _ => false,
        };
    }

    /// <summary>"I work in forwarding since 12 years", as it is said by who thinks in another language; "I have twelve years' experience".</summary>
    private static bool IsSinceYears(Clause clause)
    {
        var isLong = Durations.AreLong(clause.Sentence.Tokens, clause.Verb, clause.Last);
        return (clause.WordAt(clause.Verb) is "work" or "live" or "am" or "teach" && isLong && Enumerable.Range(clause.Verb, clause.Last - clause.Verb).Any(at => clause.WordAt(at) is "since" && at + 1 < clause.Last))
            || (clause.WordAt(clause.Verb) is "have" && isLong && Enumerable.Range(clause.Verb + 1, 8).Any(at => clause.WordAt(at) is "experience" or "behind"));
    }

    private static bool IsName(Clause clause, int at)
    {
        if (clause.WordAt(at) is "the")
            at++;
        return at <= clause.Last && clause.Sentence.Tokens[at].IsCapital;
    }
}
