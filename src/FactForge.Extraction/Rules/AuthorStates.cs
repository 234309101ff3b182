using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>
/// A state, figure, deadline or price that the author puts forward about the world: "The tender opens on 4 November." A plain
/// statement with a thing for its subject; what rules before this one have read is left to them.
/// </summary>
[Example("The tender opens on 4 November.", "Statement: Ada Byrne wrote: \"The tender opens on 4 November.\"")]
[Example("Two planks below the bilge are soft.", "Statement: Ada Byrne wrote: \"Two planks below the bilge are soft.\"")]
[Example("It isn't the certificate, it's a bug in the scheduler.", "Statement: Ada Byrne wrote: \"It isn't the certificate, it's a bug in the scheduler.\"")]
[Example("We do not do the skirting.", "Statement: Ada Byrne wrote: \"We do not do the skirting.\"")]
[CounterExample("Thanks for the figures.")]
[CounterExample("The report is attached.")]
[CounterExample("If the insurers agree, the price is lower.")]
[CounterExample("Is the tender open?")]
[CounterExample("Der Vertrag ist unterschrieben.")]
[CounterExample("I do not know the price.")]
[CounterExample("That would be ideal.")]
internal sealed class AuthorStates : SentenceRule
{
    private const int SubjectWords = 9;

    private static readonly FrozenSet<string> Imperatives = ("please let see look send call ring check tell ask give take make keep bring come go read reply note remember use feel try put find add change contact confirm do be get have help hold "
        + "forward sign print open click visit book meet join wait say write unsubscribe").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Empty = "attached enclosed below fine great good nice lovely ok okay welcome sorry happy glad pleasure perfect clear sure true right".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || sentence.Tokens.Count < 4 || !EnglishText.Is(sentence.Tokens))
            return;
        var first = Start(sentence, reading);
        if (first < 0 || HasCondition(sentence, first) || !(IsAboutThing(sentence, first, reading) || IsRefusal(sentence, first)))
            return;
        findings.Add(Statements.Said(FactKind.Statement, reading, sentence, first, sentence.Tokens.Count - 1, []));
    }

    /// <summary>Index behind an address ("Jo - …"), an opening ("Small correction: …") or a joining word; -1 for no statement.</summary>
    private static int Start(Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var at = 0;
        while (at < tokens.Count && (tokens[at].IsWord && (WordClasses.IsOpening(tokens[at].Lower) || tokens[at].Lower is "and" or "but" or "also" or "however" or "actually") || (at > 0 && (tokens[at].Is(',') || tokens[at].Is('-') || tokens[at].Is('–')))))
            at++;
        if (at + 2 < tokens.Count && reading.People.Any(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.First == at && (tokens[person.Last + 1 < tokens.Count ? person.Last + 1 : at].Is(',') || tokens[person.Last + 1 < tokens.Count ? person.Last + 1 : at].Is('-'))))
            return -1;
        return at < tokens.Count - 2 && (tokens[at].IsWord || tokens[at].Kind == TokenKind.Number) ? at : -1;
    }

    private static bool HasCondition(Sentence sentence, int first)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            if (token.IsWord && (token.Lower is "if" or "unless" or "provided" or "assuming" or "whether" || (at == first && token.Lower is "were" or "should" or "had")))
                return true;
        }

        return false;
    }

    private static bool IsAboutThing(Sentence sentence, int first, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var word = tokens[first].Lower;
        if (WordClasses.IsModal(word) || WordClasses.StartsSentences(word) || Imperatives.Contains(word) || tokens[first].Is("it") && !HasNotBehind(tokens, first)
            || word is "i" or "you" or "he" or "she" or "they" or "this" or "that" or "these" or "those" or "there" or "here" or "we" or "my" or "so" or "as" or "because" or "since" or "while" or "to" or "in" or "on" or "at" or "for" or "with" or "from" or "by" or "not" or "no" or "any" or "oh" or "which" or "who" or "does" or "did" or "has" or "is" or "are" or "was" or "were")
            return false;
        var verb = FiniteVerbs.IndexIn(tokens, first + 1, SubjectWords);
        if (verb < 0 || tokens[verb].Lower is "would" or "could" or "should" or "might")
            return false;
        var behind = verb + 1;
        while (behind < tokens.Count && tokens[behind].IsWord && WordClasses.IsAdverb(tokens[behind].Lower))
            behind++;
        if (behind < tokens.Count && Empty.Contains(tokens[behind].Lower))
            return false;
        for (var at = first; at < verb; at++)
        {
            if (tokens[at].IsWord && tokens[at].Lower is "i" or "we" or "you" or "he" or "she")
                return false;
        }

        return !reading.People.Any(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.First == first);
    }

    private static bool HasNotBehind(IReadOnlyList<Token> tokens, int first) =>
        first + 2 < tokens.Count && (tokens[first + 2].Is("not") || tokens[first + 2].Is("no"));

    /// <summary>"We do not do the skirting", "I have not agreed anything": what the author says is not so.</summary>
    private static bool IsRefusal(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        if (!(tokens[first].Is("we") || tokens[first].Is("i")) || first + 4 >= tokens.Count || !tokens[first + 2].Is("not"))
            return false;
        var verb = first + 3;
        while (verb < tokens.Count && tokens[verb].IsWord && WordClasses.IsAdverb(tokens[verb].Lower) || verb < tokens.Count && tokens[verb].Is("yet"))
            verb++;
        if (verb >= tokens.Count || !tokens[verb].IsWord)
            return false;
        return tokens[first + 1].Lower is "do" or "have"
            && tokens[verb].Lower is not ("think" or "know" or "want" or "need" or "mind" or "believe" or "see" or "remember" or "understand" or "like" or "have" or "expect" or "mean" or "heard" or "had" or "seen" or "been" or "recall" or "suppose" or "care" or "wish");
    }
}
