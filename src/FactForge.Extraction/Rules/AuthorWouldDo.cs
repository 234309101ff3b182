using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I would keep the word in Japanese", "I'd treat the lot": what the author would do in the reader's place; "I would not trust their maps", "we would advise against an appeal": what they think of it.</summary>
[Example("I would keep the word in Japanese.", "Preference: Ada Byrne would keep the word in Japanese.")]
[Example("I'd treat the whole lot in May.", "Preference: Ada Byrne would treat the whole lot in May 2025.")]
[Example("I would not trust the coverage maps.", "Statement: Ada Byrne would not trust the coverage maps.")]
[Example("We would advise against an appeal.", "Statement: Ada Byrne would advise against an appeal.")]
[CounterExample("I would naively think the word is Japanese.")]
[CounterExample("I would be glad to help with the move.")]
[CounterExample("I would like to thank the board.")]
[CounterExample("I would keep the word if I were you.")]
[CounterExample("Would I keep the word in Japanese?")]
[CounterExample("He thinks I would keep the word in Japanese.")]
[CounterExample("I would have kept the word in Japanese.")]
[CounterExample("I would love to see the word in Japanese.")]
[CounterExample("We would keep the word in Japanese.")]
[CounterExample("I'd say the word is Japanese.")]
[CounterExample("I would not be so sure of it.")]
[CounterExample("I would not know the word in Japanese.")]
[CounterExample("I'd kept the word in Japanese.")]
[CounterExample("I would keep the word in Japanese, kidding.")]
[CounterExample("In theory I would keep the word in Japanese.")]
[CounterExample("I would take the train but there is none.")]
[CounterExample("I would carry the chairs were it not for my knee.")]
[CounterExample("Then I would keep the word in Japanese.")]
[CounterExample("I'd walk to school in the snow as a child.")]
[CounterExample("I would kill for a cup of tea.")]
[CounterExample("I would buy the house tomorrow.")]
[CounterExample("I'd already read the word in Japanese.")]
[CounterExample("I'd suspect the word in Japanese again.")]
[CounterExample("I would second the advice of the board.")]
internal sealed class AuthorWouldDo : ClauseRule
{
    private static readonly FrozenSet<string> NoCounsel = WordSet.Of(
        "be have love like say suggest need want think know hope imagine appreciate ask welcome rather prefer hate mind expect guess see hear add note point remind invite urge do lose cost save miss accept go even also never just really still call meet come understand agree assume bet argue try happily gladly gratefully settle feel value wish kill die give sooner need help join carry bring "
        + "believe suspect wager second echo enjoy offer defer hesitate interpret emphasize emphasise paraphrase wonder doubt describe regard refer class rate find");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (!reading.IsEnglish || reading.IsPasted || clause.WordAt(clause.Verb) is not ("would" or "'d") || Conditions.Follow(clause) || clause.Last - clause.Verb < 3 || !reading.IsPlain(clause.Sentence) || Doubts.Around(clause) || !ClauseStart.Is(clause.Sentence, clause.First))
            return;
        // "…, but there is none", "were it not for my knee": it is not so; "as a child": it was.
        var tokens = clause.Sentence.Tokens;
        if (Enumerable.Range(0, tokens.Count).Any(at => tokens[at].IsWord && ((at > clause.Verb && tokens[at].Lower is "but" or "were" or "tomorrow") || tokens[at].Lower is "soul" || (at < clause.First && tokens[at].Lower is "then" or "otherwise" or "else") || (at > clause.Verb && tokens[at].Is("as") && at + 2 < tokens.Count && tokens[at + 2].Lower is "child" or "boy" or "girl" or "kid" or "student" or "teenager"))))
            return;
        var isNot = clause.WordAt(clause.Verb + 1) is "not";
        var at = clause.PastAdverbs(isNot ? clause.Verb + 2 : clause.Verb + 1);
        while (WordClasses.LooksAdverbial(clause.WordAt(at)))
            at++;
        var word = clause.WordAt(at);
        // "I'd already read it" is "I had".
        if (clause.WordAt(clause.Verb) is "'d" && at > clause.Verb + 1 && clause.WordAt(clause.Verb + 1) is "already" or "never" or "just")
            return;
        if (word.Length < 2 || WordClasses.IsFunctionWord(word) || VerbForms.IsParticiple(word) || VerbForms.IsPast(word))
            return;
        var advises = word is "advise" or "recommend" or "caution" or "counsel" && clause.WordAt(at + 1) is not ("you" or "that" or "to");
        if (!advises && (clause.IsPlural || NoCounsel.Contains(word) || word is "slow" or "attach" or "refer" or "store" || clause.WordAt(clause.Last) is "that" or "it" or "so"))
            return;
        var dates = reading.DatesOf(tokens, DateDirection.Ahead);
        findings.Add(Statements.OfAuthor(isNot || advises ? FactKind.Statement : FactKind.Preference, reading, clause, dates));
    }
}
