using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I don't translate in class", "I don't pay in full before I have seen the goods": what the author does not do, as a rule and whatever it is.</summary>
[Example("I don't translate in class.", "Preference: Ada Byrne does not translate in class.")]
[Example("I don't pay in full before delivery.", "Preference: Ada Byrne does not pay in full before delivery.")]
[Example("I don't drink wine any more.", "Preference: Ada Byrne does not drink wine any more.")]
[CounterExample("I don't know the price of the lamp.")]
[CounterExample("I don't think the lamp is right.")]
[CounterExample("We don't translate in class.")]
[CounterExample("I don't translate in class on Friday.")]
[CounterExample("I don't translate it in class.")]
[CounterExample("I don't speak for the board here.")]
[CounterExample("If I don't translate in class, they sleep.")]
[CounterExample("Don't I translate in class?")]
[CounterExample("He thinks I don't translate in class.")]
[CounterExample("I don't translate in class, kidding.")]
[CounterExample("I don't translate the book in class.")]
[CounterExample("I don't regret the price of it.")]
[CounterExample("I don't write in order to complain.")]
[CounterExample("I don't drive at the moment because of my eye.")]
[CounterExample("I don't exactly swim in money.")]
[CounterExample("I don't fully understand tides.")]
[CounterExample("I don't manage to open files of yours.")]
internal sealed class AuthorNeverDoes : ClauseRule
{
    /// <summary>Verbs behind which "I do not" tells what is not so just now, or what is thought.</summary>
    private static readonly FrozenSet<string> NoHabits = WordSet.Of(
        """
        know think want need see have agree regret miss believe understand remember recall expect suppose mean mind care wish hope doubt feel get find hear trust share like love hate belong matter look seem own recognise recognize propose intend plan remember envy blame deserve dare object
        come go live stay work talk hang depend run stand sit last help happen try sleep appear exist forget realise realize notice guess imagine worry fear count claim pretend speak type see speak fancy require write receive exactly manage follow waste mention guarantee promise grasp fail lack intend distribute grok
        """);

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        var verb = clause.Verb + 2;
        if (!reading.IsEnglish || reading.IsPasted || clause.IsPlural || clause.WordAt(clause.Verb) is not "do" || clause.WordAt(clause.Verb + 1) is not "not" || clause.Last - verb < 2 || Conditions.Follow(clause) || !reading.IsPlain(clause.Sentence) || Doubts.Around(clause))
            return;
        // "I do not fully understand": what is denied is how.
        if (clause.WordAt(verb).Length < 2 || WordClasses.LooksAdverbial(clause.WordAt(verb)) || WordClasses.IsAdverb(clause.WordAt(verb)) || clause.WordAt(verb) is "fully" or "truly" or "badly" || NoHabits.Contains(clause.WordAt(verb)) || WordClasses.IsFunctionWord(clause.WordAt(verb)) || clause.WordAt(verb + 1) is "it" or "that" or "this" or "them" or "you" or "so" or "him" or "her" or "the" or "your" or "yet" or "think")
            return;
        if (reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead).Any(date => date.First > verb && date.Last <= clause.Last))
            return;
        // "at the moment": a state that passes.
        if (Enumerable.Range(verb, clause.Last - verb + 1).Any(at => clause.WordAt(at) is "moment" or "now" or "currently" or "today" or "lately"))
            return;
        findings.Add(Statements.OfAuthor(FactKind.Preference, reading, clause, []));
    }
}
