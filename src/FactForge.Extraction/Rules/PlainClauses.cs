using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>
/// Main clauses by which somebody tells something and does no more: no question, request, condition, hedge, courtesy or joke, nothing that points at
/// an attachment. What they tell may be of anything.
/// </summary>
internal static class PlainClauses
{
    private const int FewestWords = 4;

    private static readonly FrozenSet<string> NotPlain = WordSet.Of(
        """
        if unless provided assuming whether otherwise please pls plz kindly sorry apologies thanks thank hopefully hope hoping wish wishing glad happy delighted pleased pleasure afraid lovely welcome congratulations cheers regards
        attached enclosed herewith below above follows following haha lol ha joking kidding obviously apparently supposedly allegedly presumably seemingly maybe perhaps suppose guess wonder wondering imagine pretend dream
        liability
        could might may should shall would 'd forgive bless
        """);

    /// <summary>Such clauses of a sentence, in order.</summary>
    public static IEnumerable<Sentence> Of(Sentence sentence, MessageReading reading)
    {
        if (!reading.IsPlain(sentence))
            yield break;
        foreach (var clause in sentence.MainClauses)
        {
            if (clause.Act.Act is SpeechAct.Inform or SpeechAct.Decide && clause.Tokens.Count(token => token.IsWord || token.Kind == TokenKind.Number) >= FewestWords && !HasDoubt(clause.Tokens))
                yield return clause;
        }
    }

    /// <summary>True where a sentence tells, and is nobody else's word, no headline, no line of law or code. To be asked for by <see cref="MessageReading.IsPlain"/>.</summary>
    public static bool Is(Sentence sentence, MessageReading reading) =>
        !sentence.IsQuestion && sentence.Tokens.Count >= FewestWords && !sentence.Tokens[^1].Is('!') && !sentence.Tokens[^1].Is(':') && EnglishText.MayBe(sentence.Tokens) && !CodeText.HasSign(reading.Message.Body.Text, sentence.Span)
        && !LegalLine.Is(sentence.Tokens) && !Headline.Is(sentence.Tokens) && !Doubts.IsAnothersWord(sentence.Tokens) && !Doubts.End(sentence.Tokens)
        && !HasCondition(sentence.Tokens) && !BreaksOff(sentence.Tokens) && sentence.Tokens.Count(token => token.Is('"')) % 2 == 0;

    /// <summary>"…, something like", "cheaper and", "(as long as the licences": what is told goes on elsewhere.</summary>
    private static bool BreaksOff(TokenList tokens)
    {
        var last = tokens[tokens.LastUnmarked];
        return tokens.Count(token => token.Is('(')) != tokens.Count(token => token.Is(')'))
            || (last.IsWord && (WordClasses.IsConjunction(last.Lower) || last.Lower is "like" or "as" or "e.g" or "the" or "a" or "an" or "of" or "is" or "are" or "than" or "which"));
    }

    /// <summary>"…, so if there are feathers …": what follows from it is under the condition, not what is told.</summary>
    private static bool HasCondition(TokenList tokens) =>
        Enumerable.Range(0, tokens.Count).Any(at => tokens[at].IsWord && tokens[at].Lower is "if" or "unless" && !(at > 1 && tokens[at - 1].Is("so")));

    /// <summary>True where a word hedges, asks, thanks, jokes or points at what is attached.</summary>
    public static bool HasDoubt(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            // "in May" is a month.
            if (tokens[at].IsWord && NotPlain.Contains(tokens[at].Lower) && !(at > 0 && tokens[at].IsCapital && tokens[at].Is("may")))
                return true;
        }

        return false;
    }
}
