using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Next meeting: 10 October, at the Pier Hotel", "the next rehearsal is on Friday": when those who write and read meet again.</summary>
[Example("Next meeting: 10 October, at the Pier Hotel.", "Plan: Ada Byrne wrote: \"Next meeting: 10 October, at the Pier Hotel\" (10 October 2025) | due 2025-10-10")]
[Example("The next rehearsal is on Friday at seven.", "Plan: Ada Byrne wrote: \"The next rehearsal is on Friday at seven\" (7 March 2025) | due 2025-03-07")]
[CounterExample("Next meeting: to be arranged.")]
[CounterExample("Is the next meeting on Friday?")]
[CounterExample("The next meeting was on Friday.")]
[CounterExample("If the next meeting is on Friday, I cannot come.")]
[CounterExample("Their next meeting is on Friday.")]
[CounterExample("The next meeting is not on Friday.")]
[CounterExample("The next meeting may be on Friday.")]
[CounterExample("Next meeting: probably 10 October.")]
[CounterExample("Next meeting: 10 October (provisional).")]
[CounterExample("The next call is yours on Friday.")]
[CounterExample("The next rehearsal is never on Friday.")]
internal sealed class NextMeeting : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || reading.IsPasted || sentence.IsQuestion || Conditions.Follow(sentence, 0) || Doubts.Stand(tokens, 0, tokens.Count) || tokens.Any(token => token.IsWord && token.Lower is "not" or "never" or "probably" or "possibly" or "likely" or "provisional" or "provisionally" or "tentative" or "tentatively" or "tbc" or "cancelled" or "yours"))
            return;
        var first = Openings.End(tokens);
        var next = first < tokens.Count && tokens[first].Lower is "the" or "our" ? first + 1 : first;
        if (next + 3 >= tokens.Count || !tokens[next].Is("next") || tokens[next + 1].Lower is not ("meeting" or "session" or "rehearsal" or "call" or "agm" or "lesson" or "training" or "practice" or "committee" or "visit" or "appointment") || !(tokens[next + 2].Is(':') || tokens[next + 2].Lower is "is" or "'s" or "will"))
            return;
        var last = tokens.LastUnmarked;
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(next, last);
        if (dates.Any(date => date.Start.Precision == DatePrecision.Day && date.Start.First >= reading.Said))
            findings.Add(Statements.Said(FactKind.Plan, reading, sentence, first, last, dates).Planned([dates[0]]));
    }
}
