using System.Collections.Frozen;
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
            "was" => !clause.IsPlural && WasRole(clause, at + 1),
            "known" => at > clause.Verb && IsName(clause, at + 1) && Enumerable.Range(at + 2, 6).Any(index => clause.WordAt(index) is "for" or "since"),
            "founded" or "established" => Enumerable.Range(at, clause.Last - at + 1).Any(index => clause.Sentence.Tokens[index].Kind == TokenKind.Number) || IsName(clause, at + 1),
            "set" => next == "up" && clause.Sentence.Tokens[clause.Last].Kind == TokenKind.Number,
            "did" => next == "my" && Enumerable.Range(at + 2, 3).Any(index => clause.WordAt(index) is "phd" or "apprenticeship" or "degree" or "training" or "doctorate" or "masters" or "master's" or "thesis" or "traineeship" or "internship"),
            "ran" or "managed" or "headed" or "chaired" or "taught" or "lived" => Enumerable.Range(at + 1, clause.Last - at).Any(index => clause.WordAt(index) is "years" or "until" or "decade"),
            "started" or "began" => (next == "out" || next == "as") && Enumerable.Range(at + 1, 4).Any(index => clause.WordAt(index) is "as"),
            "came" => next is "to" or "from" && IsName(clause, at + 2) && Enumerable.Range(at + 2, clause.Last - at - 1).Any(index => clause.WordAt(index) is "years" || clause.Sentence.Tokens[index].Kind == TokenKind.Number),
            "spent" => !clause.IsPlural && Enumerable.Range(at + 1, 3).Any(index => clause.WordAt(index) is "years" && clause.WordAt(index + 1) is "at" or "with" or "in" or "as" or "on" or "running" or "teaching" or "working"),
            "been" when next.EndsWith("ing", StringComparison.Ordinal) && next is not ("waiting" or "trying" or "meaning" or "thinking" or "looking" or "being") => Enumerable.Range(at, clause.Last - at + 1).Any(index => clause.WordAt(index) is "years" or "decades") || Enumerable.Range(at, clause.Last - at + 1).Any(index => clause.WordAt(index) is "since" && clause.Sentence.Tokens[Math.Min(index + 1, clause.Last)].Kind == TokenKind.Number),
            "been" => next is "with" or "at" or "working" && Enumerable.Range(at, 8).Any(index => clause.WordAt(index) is "since" or "years"),
            "joined" or "left" => IsName(clause, at + 1) || clause.WordAt(clause.Last) is "years",
            "met" => clause.IsPlural ? next is "at" or "in" or "when" : IsName(clause, at + 1) && Enumerable.Range(at + 2, 4).Any(index => clause.WordAt(index) is "at" or "in" or "through" or "once"),
            _ => !clause.IsPlural && Careers.Contains(word),
        };
    }

    /// <summary>"was a nurse", "was head of sales at Contoso": a trade behind an article, not "a bit late".</summary>
    private static bool WasRole(Clause clause, int at)
    {
        while (WordClasses.IsAdverb(clause.WordAt(at)))
            at++;
        if (!(clause.WordAt(at) is "a" or "an" or "their" or "head" or "chair") && !(clause.WordAt(at) is "the" && Enumerable.Range(at, 8).Any(index => clause.WordAt(index) is "of" or "until" or "at")))
            return false;
        return Roles.RolePhrase.Read(clause.Sentence, at) is { } role && role.Last <= clause.Last && role.Last - at <= 5 && clause.WordAt(at + 1) is not ("bit" or "good" or "great" or "little" or "first" or "only" or "better");
    }

    private static bool IsName(Clause clause, int at)
    {
        if (clause.WordAt(at) is "the")
            at++;
        return at <= clause.Last && clause.Sentence.Tokens[at].IsCapital;
    }
}
