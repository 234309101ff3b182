namespace FactForge.Mail.Signatures;

/// <summary>
/// Job titles that no list holds, by their form: few words around a noun for a person ("site director", "Keeper of
/// Archaeology", "cheesemaker"). One capitalised word alone may be anything, a surname above all.
/// </summary>
internal static class JobTitle
{
    private const int MostWords = 6;
    private const int ShortestCompound = 9;

    private static readonly string[] Tails =
    [
        "leiter", "leiterin", "meister", "meisterin", "führer", "führerin", "berater", "beraterin", "ingenieur", "ingenieurin", "referent", "referentin", "beauftragte", "beauftragter", "techniker", "technikerin", "arbeiter", "arbeiterin",
        "assistent", "assistentin", "sprecher", "sprecherin", "pfleger", "pflegerin", "planer", "planerin", "redakteur", "redakteurin", "verwalter", "verwalterin", "lehrer", "lehrerin", "händler", "händlerin", "leider", "medewerker", "beheerder", "adviseur",
        "chef", "ledare", "ansvarig", "ingenjör", "konsult", "handläggare", "utvecklare", "rådgivare", "sekreterare", "leder", "sjef", "ansvarlig", "ingeniør", "konsulent", "rådgiver", "udvikler", "utvikler", "sekretær", "päällikkö", "johtaja", "insinööri", "asiantuntija", "suunnittelija",
    ];

    /// <summary>True where words of a signature are such a title.</summary>
    /// <param name="words">A part of a line.</param>
    /// <param name="isNamed">True where the card has its name already: then one capitalised word of a known trade is no surname.</param>
    public static bool Is(string words, bool isNamed)
    {
        if (words.Length > 60 || words.IndexOfAny(['@', ':', '?', '!', '.', '(']) >= 0 || words.Any(char.IsDigit))
            return false;
        var parts = words.Split([' ', '/', '&'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > MostWords)
            return false;
        var head = Array.FindIndex(parts, part => part is "of" or "for" or "to" or "to the" or "in" or "at" or "de") is > 0 and var at ? at - 1 : parts.Length - 1;
        if (parts.Length <= 4 && IsCompound(parts[head]))
            return true;
        // "Senior adviseur": in small letters it is no surname.
        if (parts.Length <= 4 && char.IsLower(parts[head][0]) && TitleWords.All.Contains(parts[head]) && !TitleWords.Weak.Contains(parts[head]))
            return true;
        if (!JobNouns.Contains(parts[head].ToLowerInvariant()))
            return false;
        return parts.Length > 1 ? !IsNamePart(parts) || (isNamed && JobNouns.IsKnown(parts[^1].ToLowerInvariant())) : char.IsLower(words[0]) || (isNamed && JobNouns.IsKnown(parts[0].ToLowerInvariant()));
    }

    /// <summary>"Bauleiterin", "Projectleider", "Avdelningschef", "Hankintapäällikkö": German, Dutch and the Nordic languages build the noun of a trade without end; its tail tells.</summary>
    public static bool IsCompound(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestCompound)
            return false;
        foreach (var tail in Tails)
        {
            if (word.Length >= tail.Length + 4 && word.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "Dorothy Fisher", "Fisher Street": a surname may look like a trade.
    private static bool IsNamePart(string[] parts) => parts.Length == 2 && char.IsUpper(parts[0][0]) && char.IsUpper(parts[1][0]) && !SignatureWords.Modifiers.Contains(parts[0]);
}
