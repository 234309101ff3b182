using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>A post told in German, French or Spanish, with what belongs to it: "Leiterin Vertrieb", "directrice commerciale", "jefe de producción".</summary>
internal static class PostAbroad
{
    private static readonly FrozenSet<string> Articles = WordSet.Of("der die das den dem ein eine einen einem einer le la les l un une el los las una unser unsere unserem unseren unserer mein meine meinem meinen notre mon ma nuestro nuestra mi ihr ihre ihrem ihren votre vuestro vuestra su");

    private static readonly FrozenSet<string> Owned = WordSet.Of("unser unsere unserem unseren unserer mein meine meinem meinen notre mon ma nos nuestro nuestra mi ihr ihre ihrem ihren votre vuestro vuestra su");

    private static readonly FrozenSet<string> New = WordSet.Of("neue neuer neuen neuem nouveau nouvelle nuevo nueva heute jetzt nun inzwischen mittlerweile maintenant désormais dorénavant ahora aktuell derzeit actuellement actualmente");

    private static readonly FrozenSet<string> Fields = WordSet.Of("export import adjoint adjointe général générale générales marketing principal principale principaux financier financière financiero financiera general adjunto adjunta ejecutivo ejecutiva exécutif exécutive creativo creativa création produit produits junior senior informatique mécanicien");

    private static readonly string[] FieldEndings = ["al", "ale", "ique", "ico", "ica", "tif", "tive", "tivo", "tiva"];

    /// <summary>True for an article or a possessive.</summary>
    public static bool IsArticle(string lower) => Articles.Contains(lower);

    /// <summary>True for a word that says whose: "unsere", "notre", "mi".</summary>
    public static bool IsOwned(string lower) => Owned.Contains(lower);

    /// <summary>True for a word that says that it is so now: "neue", "désormais", "ahora".</summary>
    public static bool IsNew(string lower) => New.Contains(lower);

    /// <summary>A noun of a post behind an article or possessive and at most two words more; its first token, and the last of what belongs to it.</summary>
    public static (int First, int Last)? Read(TokenList tokens, int from)
    {
        var at = from;
        while (at < tokens.Count && at < from + 3 && tokens[at].IsWord && New.Contains(tokens[at].Lower))
            at++;
        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        var hasArticle = Articles.Contains(tokens[at].Lower);
        if (hasArticle)
            at++;
        while (at < tokens.Count && tokens[at].IsWord && New.Contains(tokens[at].Lower))
            at++;
        for (var noun = at; noun < tokens.Count && noun <= at + 2 && tokens[noun].IsWord; noun++)
        {
            if (RoleNounsAbroad.Contains(tokens[noun].Lower) && (!RelationNouns.Contains(tokens[noun].Lower) || WithField(tokens, noun) > noun || (noun > 0 && tokens[noun - 1].Lower is "notre" or "unsere" or "unser" or "nuestra" or "nuestro")))
                return hasArticle || noun == at || IsGermanAdjective(tokens, at, noun) ? (at, WithField(tokens, noun)) : null;
            if (WordClasses.IsFunctionWord(tokens[noun].Lower))
                return null;
        }

        return null;
    }

    /// <summary>"selbständiger Steuerberater": German writes the noun with a capital and the adjective without.</summary>
    private static bool IsGermanAdjective(TokenList tokens, int first, int noun) =>
        noun == first + 1 && tokens[noun].IsCapital && !tokens[first].IsCapital && tokens[first].Lower.EndsWith("er", StringComparison.Ordinal) | tokens[first].Lower.EndsWith('e');

    /// <summary>The last token of a post whose noun stands at an index: "jefa de producción", "responsable des programmes", "chef d'atelier", "directrice commerciale", "Leiterin Vertrieb".</summary>
    public static int WithField(TokenList tokens, int noun)
    {
        if (noun + 1 >= tokens.Count || !tokens[noun + 1].IsWord)
            return noun;
        var next = tokens[noun + 1];
        if (IsField(next))
            return WithOf(tokens, noun + 1);
        // "Leiterin Vertrieb": German puts the field behind a noun of leading without a word between.
        if (next.IsCapital && tokens[noun].IsCapital && tokens[noun].Lower is "leiter" or "leiterin" or "referent" or "referentin" or "direktor" or "direktorin" or "assistent" or "assistentin" or "manager" or "managerin" && !OrganisationCues.HasKind(next.Lower) && !FirstNames.Contains(next.Lower) && !(noun + 2 < tokens.Count && tokens[noun + 2].IsWord && tokens[noun + 2].IsCapital))
            return noun + 1;
        return WithOf(tokens, noun);
    }

    private static int WithOf(TokenList tokens, int noun)
    {
        if (noun + 1 < tokens.Count && tokens[noun + 1].IsWord && tokens[noun + 1].Lower.Length > 3 && tokens[noun + 1].Lower[0] == 'd' && tokens[noun + 1].Lower[1] is '\'' or '’' && !tokens[noun + 1].Span.IsEmpty)
            return noun + 1;
        if (noun + 2 < tokens.Count && tokens[noun + 1].IsWord && tokens[noun + 1].Lower is "de" or "des" or "du" or "del" && tokens[noun + 2].IsWord && !tokens[noun + 2].IsCapital && !Articles.Contains(tokens[noun + 2].Lower) && !Owned.Contains(tokens[noun + 2].Lower))
            return noun + 3 < tokens.Count && IsField(tokens[noun + 3]) ? noun + 3 : noun + 2;
        // "presidente de la asociación", "responsable de la qualité"
        if (noun + 3 < tokens.Count && tokens[noun + 1].Is("de") && tokens[noun + 2].Lower is "la" or "los" or "las" && tokens[noun + 3].IsWord && !tokens[noun + 3].IsCapital && !WordClasses.IsFunctionWord(tokens[noun + 3].Lower) && tokens[noun + 3].Lower is not ("que" or "cual"))
            return noun + 3;
        return noun;
    }

    /// <summary>"régionale", "technique", "comercial": of which field somebody is director.</summary>
    public static bool IsField(Token token) =>
        token.IsWord && !token.IsCapital && token.Lower.Length > 3 && (Fields.Contains(token.Lower) || (!Mentions(token.Lower) && FieldEndings.Any(ending => token.Lower.EndsWith(ending, StringComparison.Ordinal))));

    /// <summary>Words that end like an adjective of a field and are none.</summary>
    private static bool Mentions(string lower) => lower is "explique" or "indique" or "final" or "total" or "égal" or "explica" or "indica" or "critique" or "complique";
}
