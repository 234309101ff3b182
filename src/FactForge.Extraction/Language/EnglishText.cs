using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Whether a sentence is English: it has words that English alone has, and few of its neighbours'.</summary>
internal static class EnglishText
{
    private static readonly FrozenSet<string> English = WordSet.Of("the of and to is are was were has have had with for that this from by not will would can on at our your my we it they as be been but which their his her an or if about into only now then");

    private static readonly FrozenSet<string> Others = WordSet.Of(
        "der die das und ist nicht mit für von dem den ein eine zu auf wir ich sie haben hat wird sind auch bei nach le la les et est une des du pour avec dans que qui nous vous je pas sur au aux el los las y es en un una por para con del se su no al het een van niet wij ik voor met och att det som på inte och är og ikke til på er det jeg");

    /// <summary>True where English words outweigh the others.</summary>
    public static bool Is(TokenList tokens) => Weigh(tokens) is var (english, others) && english > others;

    /// <summary>True where no other language's words outweigh the English: enough for a sentence of an English message.</summary>
    public static bool MayBe(TokenList tokens) => Weigh(tokens) is var (english, others) && english >= others;

    /// <summary>True where in all of some sentences no other language's words outweigh the English.</summary>
    public static bool MayBe(IEnumerable<Sentence> sentences) => sentences.Select(sentence => Weigh(sentence.Tokens)).Sum(weight => weight.English - weight.Others) >= 0;

    private static (int English, int Others) Weigh(TokenList tokens)
    {
        var english = 0;
        var others = 0;
        foreach (var token in tokens)
        {
            if (!token.IsWord)
                continue;
            if (English.Contains(token.Lower))
                english++;
            else if (Others.Contains(token.Lower))
                others++;
        }

        return (english, others);
    }
}
