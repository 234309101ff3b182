using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I can do Tuesday at ten", "I can make the 14th", "I'm free on Friday", "I could do Wednesday": a day on which the author could.</summary>
[Example("I can do Tuesday at ten.", "Plan: Ada Byrne can do 11 March 2025 at ten. | due 2025-03-11")]
[Example("I can make the 14th.", "Plan: Ada Byrne can make 14 March 2025. | due 2025-03-14")]
[Example("We could do Wednesday afternoon.", "Plan: Ada Byrne could do 5 March 2025, afternoon. | due 2025-03-05 | Likely")]
[Example("I'm free on Friday.", "Plan: Ada Byrne is free on 7 March 2025. | due 2025-03-07")]
[Example("I can do Friday at the Red Lion in Ashby, before the others come.", "Plan: Ada Byrne can do 7 March 2025 at the Red Lion in Ashby. | due 2025-03-07")]
[CounterExample("I can do the list.")]
[CounterExample("I can make sense of Friday's mail.")]
[CounterExample("Can you do Tuesday?")]
[CounterExample("I can do Tuesday if Tom can.")]
[CounterExample("I'm free to go.")]
internal sealed class AuthorCanDoDay : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        var word = clause.WordAt(clause.Verb);
        if (!(word is "can" or "could" or "am" or "are") || clause.HasNot || Conditions.Follow(clause))
            return;
        var at = clause.PastAdverbs(clause.Verb + 1);
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead).Within(clause);
        var day = dates.Find(date => date.First > at && date.Start.Precision == DatePrecision.Day && date.Start.First >= reading.Said);
        if (day is null || !IsFree(clause, at, day))
            return;
        var last = EndOfHour(clause, day);
        var told = IsRightBehind(clause, at, day) && !(word is "am" or "are") ? $"{reading.AuthorName} {word} {clause.WordAt(at)} {day.Words}{Behind(clause, day.Last + 1, last, reading)}." : null;
        var finding = told is null ? Statements.OfAuthor(FactKind.Plan, reading, clause, dates, word == "could" ? Certainty.Likely : Certainty.Certain)
            : Statements.Worded(FactKind.Plan, reading, reading.Author, told, clause.Sentence, clause.First, last);
        findings.Add(finding with { Claim = finding.Claim with { Due = day.Limit, Certainty = word == "could" ? Certainty.Likely : Certainty.Certain } });
    }

    private static bool IsFree(Clause clause, int at, DateExpression day) => clause.WordAt(at) switch
    {
        "do" or "make" or "manage" => IsRightBehind(clause, at, day),
        "free" or "available" => day.RoleFirst <= at + 2 && clause.WordAt(clause.Verb) is "am" or "are",
        "speak" or "play" or "meet" => clause.WordAt(clause.Verb) is "can" && day.Role == DateRole.At && day.RoleFirst <= at + 3,
        _ => false,
    };

    private static bool IsRightBehind(Clause clause, int at, DateExpression day) => day.RoleFirst == at + 1 || (day.RoleFirst == at + 2 && clause.WordAt(at + 1) is "the");

    /// <summary>The last token of what tells the day's hour or place, whole ("at the Red Lion, from six"); the day's own where it points at somebody ("at yours", "after I am back") or goes on to something else.</summary>
    private static int EndOfHour(Clause clause, DateExpression day)
    {
        var last = day.Last;
        for (var at = day.Last + 1; at <= clause.Last; at++)
        {
            if (!clause.Sentence.Tokens[at].IsWord && clause.Sentence.Tokens[at].Kind == TokenKind.Mark && !clause.Sentence.Tokens[at].Is(':') && !clause.Sentence.Tokens[at].Is('.') || clause.WordAt(at) is "and" or "or" or "but" or "so" or "then")
                break;
            if (WordClasses.IsSubjectPronoun(clause.WordAt(at)) || clause.WordAt(at) is "yours" or "mine" or "ours" or "your" or "my" or "our" or "there" or "that" or "this" or "it")
                return day.Last;
            last = at;
        }

        return last;
    }

    /// <summary>"at ten", "afternoon": what tells the day's hour behind it.</summary>
    private static string Behind(Clause clause, int from, int last, MessageReading reading)
    {
        if (from > last)
            return "";
        var words = AttributedQuote.OneLine(TextSpan.FromBounds(clause.Sentence.Tokens[from].Span.Start, clause.Sentence.Tokens[last].Span.End).Slice(reading.Message.Body.Text));
        return clause.WordAt(from) is "morning" or "afternoon" or "evening" or "lunchtime" ? $", {words}" : clause.WordAt(from) is "at" or "from" or "until" or "before" or "after" ? $" {words}" : "";
    }
}
