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
[Example("I was a nurse before the war museum took me.", "Background: Ada Byrne was a nurse before the war museum took them.")]
[Example("I have known Noor Haddad for twenty years.", "Background: Ada Byrne has known Noor Haddad for twenty years.")]
[Example("I founded the firm in 1998.", "Background: Ada Byrne founded the firm in 1998. | since 1998")]
[Example("I did my apprenticeship with Contoso.", "Background: Ada Byrne did their apprenticeship with Contoso.")]
[Example("I practised in property for fifteen years.", "Background: Ada Byrne practised in property for fifteen years.")]
[Example("I was called to the Bar in 1998.", "Background: Ada Byrne was called to the Bar in 1998. | since 1998")]
[Example("I chaired the association for six years.", "Background: Ada Byrne chaired the association for six years.")]
[Example("I work in forwarding since 12 years.", "Background: Ada Byrne works in forwarding since 12 years.")]
[Example("I have fifteen years' experience in kitchens.", "Background: Ada Byrne has fifteen years' experience in kitchens.")]
[Example("I took over from Noor Haddad in 2019.", "Background: Ada Byrne took over from Noor Haddad in 2019. | since 2019")]
[Example("I took on the farm in 2014.", "Background: Ada Byrne took on the farm in 2014. | since 2014")]
[Example("I once ran a shop in Leeds.", "Background: Ada Byrne once ran a shop in Leeds.")]
[Example("We first met in Leeds.", "Background: Ada Byrne wrote: \"We first met in Leeds\"")]
[Example("We go back thirty years.", "Background: Ada Byrne wrote: \"We go back thirty years\"")]
[Example("Before I came here I was a nurse.", "Background: Ada Byrne was a nurse.")]
[Example("Previously I ran the shop at Contoso.", "Background: Ada Byrne ran the shop at Contoso.")]
[Example("I coached the juniors for nine years before taking this on.", "Background: Ada Byrne coached the juniors for nine years.")]
[Example("I've dived the harbour since 1998.", "Background: Ada Byrne has dived the harbour since 1998. | since 1998")]
[Example("I was thirteen years in Bergen at the library.", "Background: Ada Byrne was thirteen years in Bergen at the library.")]
[CounterExample("I ran a test in Leeds.")]
[CounterExample("I took on the work.")]
[CounterExample("We go back on Friday.")]
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
        if ((clause.HasNot && !HasNever(clause)) || !IsPast(clause, reading))
            return;
        // "I coached the juniors for nine years before taking this on": what points at something stands behind "before".
        if (clause.SharesSubject is false && ThirdPerson.Tell(reading, new(clause.Sentence, clause.First, clause.Last, [])) is null
            && Enumerable.Range(clause.Verb + 3, Math.Max(0, clause.Last - clause.Verb - 3)).FirstOrDefault(at => clause.WordAt(at) is "before", -1) is > 0 and var before
            && clause with { Last = before - 1 } is var shorter && IsPast(shorter, reading))
            clause = shorter;
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Behind).Within(clause);
        if (dates.Any(date => date.IsRelative && date.Start.Precision == DatePrecision.Day))
            return;
        // "We go back thirty years": both do; in the author's words.
        var isOfBoth = clause.IsPlural && clause.WordAt(clause.Verb) is "go" or "first";
        findings.Add((isOfBoth ? Statements.Said(FactKind.Background, reading, clause.Sentence, clause.First, clause.Last, dates) : Statements.OfAuthor(FactKind.Background, reading, clause, dates)).Held(dates));
    }

    private static bool IsPast(Clause clause, MessageReading reading)
    {
        var word = clause.WordAt(clause.Verb);
        if (clause.IsPlural)
            return (word is "first" && clause.WordAt(clause.Verb + 1) is "met" && clause.WordAt(clause.Verb + 2) is "at" or "in" or "when" or "through" or "on")
                || (word is "go" && clause.WordAt(clause.Verb + 1) is "back" && Durations.AreLong(clause.Sentence.Tokens, clause.Verb, clause.Last))
                || (word is "were" && clause.WordAt(clause.Verb + 1) is "married" or "divorced" or "burned" or "burnt" or "caught") && LifeStory.IsTold(clause.Sentence, clause.Verb, clause.Last, Year(reading))
                || (word is "had" && LifeStory.IsTold(clause.Sentence, clause.Verb, clause.Last, Year(reading)))
                || word is "met" && clause.WordAt(clause.Verb + 1) is "at" or "in" or "when" || (word is "founded" or "established" or "opened" or "started" or "moved" && Durations.HavePastYear(clause.Sentence.Tokens, clause.Verb, clause.Last, Year(reading)));
        return LifeStory.IsTold(clause.Sentence, clause.Verb, clause.Last, Year(reading)) || HasMet(clause) || IsSinceYears(clause) || HasTakenOn(clause, Year(reading)) || HasRun(clause);
    }

    /// <summary>"I have never lost a study".</summary>
    private static bool HasNever(Clause clause) => clause.WordAt(clause.Verb) is "have" && clause.WordAt(clause.Verb + 1) is "never";

    private static int Year(MessageReading reading) => reading.Said?.Year ?? 2000;

    /// <summary>"I took on the farm in 2014", "I took over from Noor Haddad".</summary>
    private static bool HasTakenOn(Clause clause, int year) =>
        clause.WordAt(clause.Verb) is "took" && clause.WordAt(clause.Verb + 1) is "on" or "over"
        && (Durations.HavePastYear(clause.Sentence.Tokens, clause.Verb, clause.Last, year) || (clause.WordAt(clause.Verb + 1) is "over" && Enumerable.Range(clause.Verb + 2, 5).Any(at => clause.WordAt(at) is "from" && at < clause.Last)));

    /// <summary>"I once ran a shop in Leeds", "previously I managed the stores at Contoso": what was somebody's to run, and where.</summary>
    private static bool HasRun(Clause clause)
    {
        var at = clause.Verb;
        var isOnce = clause.WordAt(at) is "once" or "previously" or "formerly" || (clause.First > 0 && clause.Sentence.Tokens[clause.First - 1].Lower is "previously" or "formerly" or "before" or "earlier");
        if (clause.WordAt(at) is "once" or "previously" or "formerly")
            at++;
        return clause.WordAt(at) is "ran" or "managed" or "owned" or "headed" or "kept" && WordClasses.IsDeterminer(clause.WordAt(at + 1)) && clause.WordAt(at + 1) is not ("it" or "this" or "that")
            && clause.WordAt(at + 2) is "shop" or "firm" or "farm" or "school" or "pub" or "inn" or "hotel" or "garage" or "yard" or "business" or "company" or "restaurant" or "café" or "cafe" or "bakery" or "team" or "department" or "office" or "practice" or "nursery" or "studio" or "workshop" or "gallery" or "theatre" or "club" or "boat" or "agency"
            && (isOnce || Enumerable.Range(at + 3, 4).Any(index => clause.WordAt(index) is "in" or "at" or "near" or "for" && IsName(clause, index + 1)));
    }

    /// <summary>"I met Imelda at the party", "I have known her for twenty years".</summary>
    private static bool HasMet(Clause clause)
    {
        var at = clause.PastAdverbs(clause.WordAt(clause.Verb) is "have" ? clause.Verb + 1 : clause.Verb);
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
