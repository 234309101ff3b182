using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I don't work Fridays", "I'm in every day but Wednesday", "I teach until 3.20": on which days and at which hours the author can be had.</summary>
[Example("I don't work Fridays.", "Preference: Ada Byrne does not work Fridays.")]
[Example("I'm in every day but Wednesday.", "Preference: Ada Byrne is in every day but Wednesday.")]
[Example("I work Monday to Thursday.", "Preference: Ada Byrne works Monday to Thursday.")]
[Example("I am out on Friday as I only work Monday to Thursday.", "Preference: Ada Byrne only works Monday to Thursday.")]
[Example("I only work mornings.", "Preference: Ada Byrne only works mornings.")]
[Example("I keep Tuesday and Thursday afternoons free for customers.", "Preference: Ada Byrne keeps Tuesday and Thursday afternoons free for customers.")]
[Example("I work Mon-Thurs.", "Preference: Ada Byrne works Mon-Thurs.")]
[Example("I finish early on Fridays.", "Preference: Ada Byrne finishes early on Fridays.")]
[CounterExample("I finish early on Friday.")]
[CounterExample("I keep the afternoon free for the visit.")]
[CounterExample("I'm in Leeds on Friday.")]
[CounterExample("I work on Friday's report.")]
[CounterExample("I don't work for them.")]
[CounterExample("If I don't work Fridays, nobody does.")]
internal sealed class AuthorsHours : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (clause.IsPlural || Conditions.Follow(clause))
            return;
        var at = clause.Verb;
        // "I keep Tuesday and Thursday afternoons free for customers"
        var keeps = clause.WordAt(at) is "keep" && Enumerable.Range(at + 1, Math.Max(0, clause.Last - at)).Any(index => clause.WordAt(index) is "free" or "clear") && Enumerable.Range(at + 1, Math.Max(0, clause.Last - at)).Any(index => IsDays(clause.WordAt(index)));
        var hours = keeps || clause.WordAt(at) is "am" && Enumerable.Range(at + 1, Math.Max(0, clause.Last - at)).Any(index => clause.WordAt(index) is "online" or "available" or "reachable" or "contactable" or "in") && Enumerable.Range(at + 1, Math.Max(0, clause.Last - at - 1)).Any(index => clause.Sentence.Tokens[index].Kind == TokenKind.Number && clause.WordAt(index + 1) is "to" or "till" or "until" && index + 2 <= clause.Last && clause.Sentence.Tokens[index + 2].Kind == TokenKind.Number && clause.Sentence.Tokens[index].Span.Length <= 5) && !clause.Sentence.Tokens.Any(token => token.IsWord && DateWords.IsMonth(token.Lower));
        var works = clause.WordAt(at) is "work" or "finish" or "start" && (clause.WordAt(at) is "work" || Enumerable.Range(at + 1, Math.Max(0, clause.Last - at)).Any(index => IsDays(clause.WordAt(index)))) || (clause.WordAt(at) is "do" && clause.WordAt(at + 1) is "not" && clause.WordAt(at + 2) is "work");
        var isIn = clause.WordAt(at) is "am" && Enumerable.Range(at + 1, 3).Any(index => clause.WordAt(index) is "in" or "available" or "free" or "off" or "here" or "closed");
        var from = works ? at + 1 : at + 2;
        if (!hours && (!(works || isIn) || !Enumerable.Range(from, Math.Max(0, clause.Last - from + 1)).Any(index => IsRegular(clause, index))))
            return;
        var before = clause.First - 1 >= 0 && IsDays(clause.Sentence.Tokens[clause.First - 1].Lower);
        var telling = new Telling(clause.Sentence, before ? clause.First - 1 : clause.First, clause.Last, []);
        findings.Add(Statements.Put(FactKind.Preference, reading, before ? null : ThirdPerson.Tell(reading, telling), telling));
    }

    /// <summary>"Fridays", "mornings", "every day", "Monday to Thursday", "part-time".</summary>
    private static bool IsRegular(Clause clause, int at)
    {
        var word = clause.WordAt(at);
        return IsDays(word) || word is "part-time" || (word is "every" or "each" or "most" && clause.WordAt(at + 1) is "day" or "days" or "weekday" or "morning" or "afternoon")
            || (DateWords.Weekday(word) > 0 && clause.WordAt(at + 1) is "to" or "till" or "until" or "through" && DateWords.Weekday(clause.WordAt(at + 2)) > 0)
            || (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && IsDay(word[..dash]) && IsDay(word[(dash + 1)..]));
    }

    private static bool IsDay(string word) => DateWords.Weekday(word) > 0 || DateWords.ShortWeekday(word) > 0;

    private static bool IsDays(string word) =>
        word is "mornings" or "afternoons" or "evenings" or "weekends" or "weekdays" || (word.Length > 6 && word[^1] == 's' && DateWords.Weekday(word[..^1]) > 0);
}
