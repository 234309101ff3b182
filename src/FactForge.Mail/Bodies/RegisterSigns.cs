using FactForge.Mail.Signatures;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Weighs what a company has to print on its letters: where it is registered, under which number, its seat, its capital, its directors. Each counts once. A number counts
/// where it follows its name as in a register ("company no. 01234567", "RCS Paris B 123 456 789"), not where a sentence tells it ("the number is …").
/// </summary>
internal static class RegisterSigns
{
    private const int MostNumbers = 2;
    private const int LongestGap = 24;
    private const int FewestDigits = 5;
    private const int MostWordsOfHouse = 5;

    private enum Sign
    {
        Number,
        Register,
        Seat,
        Capital,
        Directors,
    }

    private static readonly (string Words, Sign Sign)[] Phrases =
    [
        .. Of(Sign.Register, "registered in england", "registered in scotland", "registered in wales", "registered in northern", "registered in ireland", "registered in the", "incorporated in", "authorised and regulated by", "limited company registered", "limited liability partnership", "registered charity", "amtsgericht", "registergericht", "handelsregister", "registro mercantil", "sąd rejonowy", "registro delle imprese", "městským soudem", "krajským soudem"),
        .. Of(Sign.Seat, "registered office", "registered address", "sitz der gesellschaft", "sitz:", "firmensitz", "siège social", "sede legale", "sede social", "domicilio social", "statutair gevestigd", "z siedzibą", "se sídlem", "säte:", "säte i"),
        .. Of(Sign.Capital, "au capital de", "au capital social", "capitale sociale", "capital social", "kapitał zakładowy", "stammkapital", "grundkapital", "share capital"),
        .. Of(Sign.Directors, "geschäftsführer:", "geschäftsführerin:", "geschäftsführung:", "vorstand:", "aufsichtsrat", "directors:"),
        .. Of(Sign.Number, "company number", "company no", "company registration", "registered number", "registered no", "registration number", "registration no", "reg. no", "reg no", "charity number", "charity no", "vat no", "vat number", "vat reg", "vat:", "hrb ", "hra ", "kvk", "btw", "rcs ", "siret", "siren ", "tva ", "p.iva", "p. iva", "partita iva", "rea ", "cif ", "cif:", "nif ", "nif:", "krs", "nip", "regon", "cvr", "org.nr", "org. nr", "orgnr", "org.no", "ičo", "dič", "ust-id", "ustid", "y-tunnus", "abn ", "acn "),
    ];

    private static readonly PhraseTable<Sign> Table = new([.. Phrases.OrderByDescending(phrase => phrase.Words.Length)]);

    /// <summary>The phrases that it looks for.</summary>
    public static IEnumerable<string> Words => Phrases.Select(phrase => phrase.Words);

    /// <summary>How many kinds of such facts stand in a text, and one more each for a second number and for a company's name at the front; 0 where there is no number, or nothing but it.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        Span<bool> seen = stackalloc bool[Enum.GetValues<Sign>().Length];
        seen.Clear();
        var numbers = 0;
        for (var next = 0; Table.Next(text, ref next, out var sign) is >= 0 and var from;)
        {
            if (from == 0 || !char.IsLetterOrDigit(text[from - 1]))
            {
                var isNumbered = sign is Sign.Number or Sign.Register && HasNumber(text[next..]);
                numbers += isNumbered ? 1 : 0;
                seen[(int)sign] |= sign != Sign.Number || isNumbered;
                seen[(int)Sign.Number] |= isNumbered;
            }
        }

        var kinds = seen.Count(true);
        return numbers == 0 || kinds < 2 ? 0 : kinds + 1 + (numbers >= MostNumbers ? 1 : 0) + (BeginsWithHouse(text) ? 1 : 0);
    }

    /// <summary>"Harbour Ltd is registered …": the first words are the name of a company.</summary>
    private static bool BeginsWithHouse(ReadOnlySpan<char> text)
    {
        var (end, words) = (0, 0);
        while (end < text.Length && text[end] != '\n' && words < MostWordsOfHouse)
        {
            var length = text[end..].IndexOfAny(' ', '\n');
            end = length < 0 ? text.Length : end + length + (text[end + length] == ' ' ? 1 : 0);
            if (++words > 1 && SignaturePart.HasOrganisation(text[..end].TrimEnd(" ,:-–|")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number follows, with nothing between but "no." and its kin, and words written as a court's or a country's.</summary>
    private static bool HasNumber(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at < LongestGap && !char.IsAsciiDigit(text[at]))
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > at && !char.IsUpper(text[at]) && text[at..end] is not ("no" or "nr" or "number" or "nummer" or "numer" or "and" or "with" or "under" or "n" or "sous" or "le"))
            {
                return false;
            }

            at = end > at ? end : at + 1;
        }

        var digits = 0;
        for (; at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is ' ' or '.' or '-' or '/'); at++)
        {
            digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
        }

        return digits >= FewestDigits;
    }

    private static IEnumerable<(string, Sign)> Of(Sign sign, params string[] words) => words.Select(word => (word, sign));
}
