using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"The tenor weighs nineteen hundredweight and was cast in 1742": two things that are told of one are two statements.</summary>
internal static class SecondPredicate
{
    private const int FewestWords = 2;

    /// <summary>The statements of a clause that is told behind "said that"; itself where it says one thing.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="telling">What is told.</param>
    /// <param name="told">It as a statement.</param>
    public static IReadOnlyList<(Telling Telling, string Told)> Split(MessageReading reading, Telling telling, string told)
    {
        var said = $"{reading.AuthorName} said that ";
        var tokens = telling.Sentence.Tokens;
        var verb = ClauseVerb.IndexIn(tokens, telling.First + 1, 8);
        if (!told.StartsWith(said, StringComparison.Ordinal) || verb < 0 || Joint(tokens, verb, telling.Last) is not (> 0 and var joint))
            return [(telling, told)];
        var subject = told.IndexOf($" {tokens[verb].Lower} ", said.Length, StringComparison.Ordinal);
        var head = telling with { Last = tokens[joint - 1].Is(',') ? joint - 2 : joint - 1 };
        var tail = telling with { First = joint + 1, Subject = telling.Subject ?? reading.Author };
        if (subject < 0 || ThirdPerson.Reported(reading, head) is not { } first || ThirdPerson.Infinitive(reading, tail) is not { } second)
            return [(telling, told)];
        return [(head, $"{said}{first}."), (telling with { First = joint + 1 }, $"{told[..subject]} {second}.")];
    }

    /// <summary>Index of the "and" or "but" before a second finite verb of the same subject; -1 where none stands there.</summary>
    private static int Joint(TokenList tokens, int verb, int last)
    {
        for (var at = verb + 1 + FewestWords; at + FewestWords < last; at++)
        {
            // What hangs on another word has a verb of its own.
            if (tokens[at].IsWord && tokens[at].Lower is "who" or "which" or "that" or "because" or "when" or "if" or "as" or "since" or "while" or "so" or "until" or "to" or "where" || tokens[at].Is(';') || tokens[at].Is(':'))
                return -1;
            if (!(tokens[at].Is("and") || tokens[at].Is("but")))
                continue;
            var second = at + 1;
            while (second < last && tokens[second].IsWord && WordClasses.IsAdverb(tokens[second].Lower))
                second++;
            return IsVerb(tokens, second) && !tokens[second].IsCapital ? at : -1;
        }

        return -1;
    }

    private static bool IsVerb(TokenList tokens, int at) =>
        tokens[at].IsWord && (tokens[at].Lower is "is" or "was" or "are" or "were" or "has" or "had" or "have" or "does" or "did" or "will" or "can" or "cannot" or "must" or "takes" or "costs" or "needs" or "wants" or "comes" or "goes" or "runs" or "keeps" or "holds" or "starts" or "ends"
            || (tokens[at + 1].IsWord && (WordClasses.IsDeterminer(tokens[at + 1].Lower) || WordClasses.IsPreposition(tokens[at + 1].Lower)) && VerbForms.IsPast(tokens[at].Lower)));
}
