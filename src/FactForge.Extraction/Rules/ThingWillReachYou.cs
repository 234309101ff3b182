using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"The proof will be with you by Friday", "you'll have the figures on Monday": a promise told of the thing or of the reader.</summary>
[Example("The proof will be with you by Friday lunchtime.", "Commitment: Ada Byrne promised that the proof will be with Jo Hale by 7 March 2025, lunchtime. | due 2025-03-07")]
[Example("You'll have the figures by Monday.", "Commitment: Ada Byrne promised that Jo Hale will have the figures by 10 March 2025. | due 2025-03-10")]
[CounterExample("The proof will be with the printer by Friday.")]
[CounterExample("You will have noticed the error.")]
[CounterExample("Will the proof be with you by Friday?")]
[CounterExample("The proof will be with you soon.")]
internal sealed class ThingWillReachYou : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || reading.Addressee is null || Conditions.Follow(sentence, 0))
            return;
        var tokens = sentence.Tokens;
        var will = sentence.IndexOf("will");
        if (will < 1 || will > 8 || will + 3 >= tokens.Count)
            return;
        var reaches = tokens[will + 1].Is("be") && tokens[will + 2].Is("with") && tokens[will + 3].Is("you");
        var has = tokens[will - 1].Is("you") && tokens[will + 1].Lower is "have" or "get" or "receive" && WordClasses.IsDeterminer(tokens[will + 2].Lower);
        var last = Clauses.End(tokens, will);
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(will, last);
        if (!(reaches || has) || dates.Count == 0)
            return;
        var first = 0;
        while (first < will - 1 && (WordClasses.IsOpening(tokens[first].Lower) || (first > 0 && !tokens[first].IsWord)))
            first++;
        if (tokens[first].Lower is "he" or "she" or "they" or "it" or "this" or "that" or "i" or "we")
            return;
        var telling = new Telling(sentence, first, last, dates);
        var told = ThirdPerson.Reported(reading, telling);
        var finding = Statements.Put(FactKind.Commitment, reading, told is null ? null : $"{reading.AuthorName} promised that {told}.", telling);
        findings.Add(finding with { Claim = finding.Claim with { Due = dates[0].Limit } });
    }
}
