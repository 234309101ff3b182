using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"The client has chosen cobalt. She wants 7.5 square metres": what goes on about who or what the sentence before is about, in the words of both.</summary>
[Example("The client has chosen the cobalt tiles. She wants 7.5 square metres.", "Statement: Ada Byrne wrote: \"The client has chosen the cobalt tiles. She wants 7.5 square metres\"")]
[Example("The hall costs us £38 a night. It was £25 in the spring.", "Statement: Ada Byrne wrote: \"The hall costs us £38 a night. It was £25 in the spring\"")]
[Example("The roof has been mended. It took the men six weeks.", "Statement: Ada Byrne wrote: \"The roof has been mended. It took the men six weeks\"")]
[Example("The trustees meet in the spring. They want a written offer.", "Statement: Ada Byrne wrote: \"The trustees meet in the spring. They want a written offer\"")]
[Example("My mother has moved to Peterborough. She hates the food there. Her memory is worse than in May.", "Statement: Ada Byrne wrote: \"My mother has moved to Peterborough. … Her memory is worse than in May\"")]
[CounterExample("Roundabouts are fine by now. He needs ten more hours.")]
[CounterExample("The tiles are blue and white. It was heavy work.")]
[CounterExample("The hall was full by noon. He needs ten more hours.")]
[CounterExample("She wants 7.5 square metres of it.")]
[CounterExample("You asked about the fee. It stays at 2,400 euros.")]
[CounterExample("Has the client chosen? She wants 7.5 square metres.")]
[CounterExample("The client has chosen. Does she want 7.5 square metres?")]
[CounterExample("The client may have chosen. She wants 7.5 square metres.")]
[CounterExample("The client has chosen. She may want 7.5 square metres.")]
[CounterExample("The client has chosen the tiles.\n\nShe wants 7.5 square metres.")]
[CounterExample("Noor Haddad has chosen. She wants 7.5 square metres.")]
[CounterExample("Thanks for the hall. It was a fine day.")]
[CounterExample("It rained in the hall. It was wet all day.")]
[CounterExample("The client has chosen the tiles. She wants them, he says.")]
[CounterExample("The roof has been mended. It was about time.")]
[CounterExample("The roof has been mended. It is raining again as we speak.")]
[CounterExample("The roof has been mended. It is up to you now.")]
[CounterExample("The roof has been mended. It was Leif who paid for it.")]
[CounterExample("The board met in the hall. It turned out that nobody had the key.")]
[CounterExample("The board met in the hall. It was cold and dark.")]
[CounterExample("The roof has been mended. They say it cost a fortune.")]
internal sealed class ThingBefore : SentenceRule
{
    private const int LongestQuote = 200;
    private const int FewestWords = 4;

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || reading.IsPasted || !reading.IsEnglish || !reading.IsPlain(sentence) || PlainClauses.HasDoubt(sentence.Tokens))
            return;
        var tokens = sentence.Tokens;
        var first = Openings.End(tokens);
        if (first + FewestWords > tokens.Count || !(tokens[first].IsWord && IsPronoun(tokens[first].Lower)) || !HasVerb(tokens, first) || IsOfNothing(tokens, first))
            return;
        if (reading.IndexOf(sentence) is not (> 0 and var index) || NamedIn(index, sentence, reading) is not (>= 0 and var named))
            return;
        var before = reading.Sentences[named];
        if (reading.People.Any(person => person.Sentence == index && person.Span.Start == tokens[first].Span.Start))
            return;
        var last = tokens.LastUnmarked;
        var text = reading.Message.Body.Text;
        // Of three that go on about the same, the one between is left out.
        var quote = named == index - 1 ? TextSpan.FromBounds(before.Span.Start, tokens[last].Span.End).Slice(text)
            : before.Span.Slice(text) + " … " + TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End).Slice(text);
        if (quote.Length > LongestQuote || quote.Contains("\n\n", StringComparison.Ordinal) || tokens[last].IsWord && tokens[last].Lower is "that" or "this" or "so" or "you")
            return;
        var telling = new Telling(sentence, first, last, reading.DatesOf(tokens, Tenses.DirectionOf(tokens)));
        findings.Add(Statements.Put(FactKind.Statement, reading, AttributedQuote.Of(reading.AuthorName, quote), telling));
    }

    private static bool IsPronoun(string word) => word is "he" or "she" or "it" or "they" or "his" or "her" or "its" or "their";

    /// <summary>"it rains", "it turned out that …", "it is Friday", "it was Tom who paid", "they say": a pronoun that stands for nothing before it.</summary>
    private static bool IsOfNothing(TokenList tokens, int first)
    {
        var verb = Math.Max(first + 1, ClauseVerb.IndexIn(tokens, first + 1, 5));
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        if (tokens[first].Is("they"))
            return MainClauses.IsTelling(Word(first + 1));
        if (!tokens[first].Is("it"))
            return false;
        if (Word(verb) is "seems" or "seemed" or "turns" or "turned" or "rains" or "rained" or "snows" or "snowed" or "serves" or "goes" or "remains" or "looks" or "looked" or "appears" or "appeared" or "feels" or "felt" or "happens" or "happened" or "sounds" or "pays" or "depends")
            return true;
        var at = verb + 1;
        while (at < tokens.Count && tokens[at].IsWord && (WordClasses.IsAdverb(tokens[at].Lower) || tokens[at].Lower is "not" or "a" or "the" or "so" or "very" or "too" or "no" or "quite" or "rather"))
            at++;
        return Word(verb) is "is" or "was" or "'s" or "has" or "had"
            && (Word(at) is "up" or "about" or "time" or "pity" or "shame" or "relief" or "wonder" or "secret" or "raining" or "snowing" or "cold" or "hot" or "warm" or "dark" or "late" or "early" or "wet" or "clear" or "possible" or "likely" or "unlikely" or "true" or "said" or "thought" or "nice" or "good" or "great" or "hard" or "easy" or "worth" or "because" or "why"
                || DateWords.Weekday(Word(at)) > 0 || DateWords.IsMonth(Word(at)) || tokens.Skip(at).Any(token => token.IsWord && token.Lower is "who" or "that"));
    }

    /// <summary>Index of the sentence that names what a pronoun stands for: the one before, or the one before that where both go on about the same; -1 where neither does.</summary>
    private static int NamedIn(int index, Sentence sentence, MessageReading reading)
    {
        var pronoun = Head(sentence.Tokens[Openings.End(sentence.Tokens)].Lower);
        for (var at = index - 1; at >= Math.Max(0, index - 2); at--)
        {
            var before = reading.Sentences[at];
            if (before.IsQuestion || before.Paragraph != sentence.Paragraph)
                return -1;
            if (Names(before, reading, pronoun))
                return at;
            var first = Openings.End(before.Tokens);
            if (first >= before.Tokens.Count || !before.Tokens[first].IsWord || !IsPronoun(before.Tokens[first].Lower) || Head(before.Tokens[first].Lower) != pronoun)
                return -1;
        }

        return -1;
    }

    /// <summary>"her" stands for whom "she" does.</summary>
    private static string Head(string pronoun) => pronoun switch { "his" => "he", "her" => "she", "its" => "it", "their" => "they", _ => pronoun };

    /// <summary>The sentence before is about one thing that it names, and about no other that the pronoun could be.</summary>
    private static bool Names(Sentence before, MessageReading reading, string pronoun)
    {
        var tokens = before.Tokens;
        var first = Openings.End(tokens);
        if (first + 3 > tokens.Count || !reading.IsPlain(before) || PlainClauses.HasDoubt(tokens) || !tokens[first].IsWord)
            return false;
        var verb = ClauseVerb.IndexIn(tokens, first + 1, 8);
        if (verb < first + 1)
            return false;
        var noun = tokens[verb - 1].IsWord ? tokens[verb - 1].Lower : "";
        var isPlural = noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal);
        if (pronoun is "he" or "she")
            return !isPlural && (People.RelationNouns.Contains(noun) || JobNouns.Contains(noun) || noun is "client" or "buyer" or "seller" or "owner" or "guest" or "patient" or "referee" or "widow" or "boy" or "girl" or "man" or "woman" or "lad" or "lady" || (verb == first + 1 && People.RelationNouns.Contains(tokens[first].Lower)));
        if (pronoun == "it" && isPlural)
            return false;
        return tokens[first].Lower is "the" or "my" or "our" or "a" or "an" or "all" or "both" || (tokens[first].IsCapital && !WordClasses.IsFunctionWord(tokens[first].Lower));
    }

    /// <summary>A verb right behind "he" or "they", or behind the noun of "her memory".</summary>
    private static bool HasVerb(TokenList tokens, int first)
    {
        if (tokens[first].Lower is "his" or "her" or "its" or "their")
            return ClauseVerb.IndexIn(tokens, first + 2, 5) > 0;
        var verb = first + 1;
        while (verb + 1 < tokens.Count && tokens[verb].IsWord && WordClasses.IsAdverb(tokens[verb].Lower))
            verb++;
        return tokens[verb].IsWord && !tokens[verb].IsCapital && !WordClasses.IsPreposition(tokens[verb].Lower) && !WordClasses.IsConjunction(tokens[verb].Lower);
    }
}
