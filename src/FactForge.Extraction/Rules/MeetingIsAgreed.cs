using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"See you on the 9th", "Monday 10:00 works": both will meet on a day.</summary>
[Example("Booked, see you on the 9th.", "Plan: Ada Byrne will meet Jo Hale on 9 March 2025. | due 2025-03-09")]
[Example("Monday 10:00 works.", "Plan: Ada Byrne told Jo Hale that 10 March 2025 suits. | due 2025-03-10")]
[Example("Looking forward to seeing you on Thursday.", "Plan: Ada Byrne will meet Jo Hale on 6 March 2025. | due 2025-03-06")]
[Example("30th it is.", "Plan: Ada Byrne told Jo Hale that 30 March 2025 suits. | due 2025-03-30")]
[Example("Perfect, 22nd at ten is in the diary.", "Plan: Ada Byrne told Jo Hale that 22 March 2025 suits. | due 2025-03-22")]
[Example("I've put you down for the 9th at two.", "Plan: Ada Byrne has put Jo Hale down for 9 March 2025 at two. | due 2025-03-09")]
[Example("I have booked you in for Thursday.", "Plan: Ada Byrne has booked Jo Hale in for 6 March 2025. | due 2025-03-06")]
[CounterExample("I've put you down for the raffle.")]
[CounterExample("I haven't booked you in for Thursday.")]
[CounterExample("Have I booked you in for Thursday?")]
[CounterExample("30th anniversary is fine.")]
[CounterExample("Looking forward to seeing you soon.")]
[CounterExample("Monday does not work for me.")]
[CounterExample("If Monday works, tell me.")]
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
        if (DaySuits(sentence, reading) is { } day)
        {
            var agreed = Statements.Worded(FactKind.Plan, reading, reading.Author, $"{reading.AuthorName} told {you.Name} that {day.Words} suits.", sentence, 0, sentence.Tokens.Count - 1);
            findings.Add(agreed with { Claim = agreed.Claim with { Due = day.Start } });
            return;
        }

        if (Entered(sentence, reading) is { } entered)
        {
            findings.Add(entered);
            return;
        }

        var see = sentence.IndexOf("see");
        // "Looking forward to seeing you on Thursday", "I look forward to meeting you on the 9th"
        if (see < 0 && sentence.IndexOf("forward") is >= 0 and var forward && forward + 3 < sentence.Tokens.Count && sentence.Tokens[forward + 1].Is("to") && sentence.Tokens[forward + 2].Lower is "seeing" or "meeting" or "welcoming" && sentence.Tokens[forward + 3].Is("you"))
            see = forward + 2;
        else if (see < 0 || see + 2 >= sentence.Tokens.Count || !sentence.Tokens[see + 1].Is("you") || (see > 0 && sentence.Tokens[see - 1].IsWord && sentence.Tokens[see - 1].Lower is not ("will" or "and" or "then")))
            return;
        var date = reading.DatesOf(sentence.Tokens, DateDirection.Ahead).FirstOrDefault(date => date.First > see && date.Start.Precision == DatePrecision.Day && date.End is null);
        if (date is null)
            return;
        var finding = Statements.Worded(FactKind.Plan, reading, reading.Author, $"{reading.AuthorName} will meet {you.Name} on {date.Words}.", sentence, 0, date.Last);
        findings.Add(finding with { Claim = finding.Claim with { Due = date.Start } });
    }

    /// <summary>"I've put you down for the 9th", "booked you in for Thursday": the reader's name stands in the author's book.</summary>
    private static Finding? Entered(Sentence sentence, MessageReading reading)
    {
        foreach (var clause in Clauses.OfAuthor(sentence))
        {
            var verb = clause.PastAdverbs(clause.Verb + 1);
            if (clause.WordAt(clause.Verb) is not "have" || clause.HasNot || !(clause.WordAt(verb) is "put" or "booked" or "pencilled" or "penciled" or "got" or "entered" && clause.WordAt(verb + 1) is "you" && clause.WordAt(verb + 2) is "down" or "in"))
                continue;
            var dates = reading.DatesOf(sentence.Tokens, DateDirection.Ahead).Within(verb, clause.Last);
            if (dates.Any(date => date.Start.Precision == DatePrecision.Day && date.Start.First >= reading.Said))
                return Statements.OfAuthor(FactKind.Plan, reading, clause, dates).Planned(dates);
        }

        return null;
    }

    /// <summary>"Monday 10:00 works", "Yes, the 9th suits me": a short sentence that begins with a day and says that it fits.</summary>
    private static DateExpression? DaySuits(Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var first = Openings.End(tokens);
        if (tokens.Count - first is < 2 or > 9 || tokens.Any(token => token.Is("not") || token.Is("no")))
            return null;
        var date = reading.DatesOf(tokens, DateDirection.Ahead).FirstOrDefault(date => date.Start.Precision == DatePrecision.Day && date.End is null && date.RoleFirst - first is 0 or 1);
        if (date is null)
            return null;
        for (var at = date.Last + 1; at < tokens.Count && at <= date.Last + 4; at++)
        {
            if (tokens[at].Is("it") && at + 1 < tokens.Count && tokens[at + 1].Is("is"))
                return date;
            if (tokens[at].Is("works") || tokens[at].Is("suits"))
                return date;
            if (tokens[at].Is("is") && at + 3 < tokens.Count && tokens[at + 1].Is("in") && tokens[at + 2].Is("the") && tokens[at + 3].Lower is "diary" or "calendar" or "book")
                return date;
            if (tokens[at].Lower is "is" or "'s" && at + 1 < tokens.Count && tokens[at + 1].Lower is "fine" or "good" or "perfect" or "great" or "ok" or "okay")
                return date;
        }

        return null;
    }
}
