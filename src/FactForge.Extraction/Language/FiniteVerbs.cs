using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Verb forms that make a group of words a sentence.</summary>
internal static class FiniteVerbs
{
    private static readonly FrozenSet<string> Sure = WordSet.Of("'d is are was were has have had does do did will would can could must should shall needs need costs cost comes come came pays pay paid takes take took starts opens closes runs stays stands stood "
        + "goes went gets got gives gave makes made means meant reads says said sends sent shows showed works worked wants asks asked insists expects requires require allows allowed accepts offers offered arrives arrived leaves left begins began ends ended "
        + "holds held keeps kept lies lives sells sold buys bought sits sounds seems seemed looks looked feels felt remains remained depends includes included covers covered contains fails failed passed passes moved moves rose fell grew lost won found "
        + "broke breaks happens happened changed changes became becomes belongs applies applied uses used follows followed meets met turns turned brings brought leads led sees saw think believe thinks believes prefers hates loves likes know knows "
        + "agreed signed shipped delivered ordered approved rejected confirmed finished completed cancelled loses quotes quoted rises falls drops ships sails charges turned need hold come go run cost expire travel travels owns own quote increased decreased dropped climbed doubled halved expires expired serves fits weighs measures totals averages lasts lasted");

    /// <summary>Index of the first finite verb from an index on, within a number of tokens; -1 where there is none.</summary>
    public static int IndexIn(TokenList tokens, int from, int within)
    {
        for (var at = from; at < tokens.Count && at < from + within; at++)
        {
            if (at > from && IsByForm(tokens, at))
                return at;
            if (tokens[at].IsWord && (Sure.Contains(tokens[at].Lower) || (tokens[at].Is("'s") && IsVerbalS(tokens, at))))
                return at;
        }

        return -1;
    }

    /// <summary>"loses us 9%", "turned up a hearth": an ending of verbs behind a noun, and what only a verb takes behind it.</summary>
    private static bool IsByForm(TokenList tokens, int at)
    {
        var token = tokens[at];
        if (!token.IsWord || token.IsCapital || token.Lower.Length < 4 || at + 1 >= tokens.Count || at == 0)
            return false;
        var before = tokens[at - 1];
        if (!(before.Kind == TokenKind.Number || (before.IsWord && !WordClasses.IsFunctionWord(before.Lower))))
            return false;
        var next = tokens[at + 1];
        var takes = next.IsWord && (WordClasses.IsDeterminer(next.Lower) || next.Lower is "us" or "me" or "you" or "it" or "them" or "up" or "down" or "out");
        return (token.Lower.EndsWith('s') && !token.Lower.EndsWith("ss", StringComparison.Ordinal) && takes) || (token.Lower.EndsWith("ed", StringComparison.Ordinal) && takes);
    }

    /// <summary>"the contract's signed", "it's": is or has, not a possessive.</summary>
    private static bool IsVerbalS(TokenList tokens, int at) =>
        at > 0 && !(Dates.DateWordsEnd.IsDateWord(tokens[at - 1].Lower) && at + 1 < tokens.Count && tokens[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal)) && (WordClasses.IsSubjectPronoun(tokens[at - 1].Lower) || tokens[at - 1].Lower is "here" or "what"
            || (at + 1 < tokens.Count && tokens[at + 1].IsWord && (VerbForms.IsPast(tokens[at + 1].Lower) || WordClasses.IsFunctionWord(tokens[at + 1].Lower) || tokens[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal))));
}
