using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>"Geschäftsführerin: Dora Feld", "Directors: Karl Sommer (Chair), Bo Lund": whom the law or the club's statutes have a house name. None of it is the sender's.</summary>
internal static class OfficerLine
{
    private static readonly WordSet Boards = WordSet.Of(
        """
        geschäftsführung geschäftsleitung geschäftsführer geschäftsführerin geschäftsführende vorstand vorstände vorstandsvorsitzender vorstandsvorsitzende aufsichtsrat aufsichtsrats aufsichtsratsvorsitzender aufsichtsratsvorsitzende vorsitzender vorsitzende prokurist prokuristin
        kassenwart kassenwartin schriftführer schriftführerin beirat verwaltungsrat inhaber inhaberin director directors board chairman chairwoman chair trustees partners treasurer secretary président présidente gérant gérante gérants direction administrateurs
        trésorier trésorière presidente presidenta administrador administradores consejero amministratore amministratori directie bestuur bestuurders styrelse styrelseordförande bestyrelse direktion zarząd prezes jednatel jednatelé ügyvezető
        """);

    /// <summary>Where in the words such a line begins; -1 where none does, or where the sender is named in it.</summary>
    /// <param name="words">Words between separators.</param>
    /// <param name="from">The sender.</param>
    public static int Begin(ReadOnlySpan<char> words, MailAddress? from)
    {
        var colon = words.IndexOf(':');
        if (colon < 3)
        {
            return -1;
        }

        var label = words[..colon].TrimEnd();
        var start = label.LastIndexOf(", ") is >= 0 and var comma ? comma + 2 : 0;
        return IsOffice(label[start..]) && NamesOthers(words[(colon + 1)..], from) ? start : -1;
    }

    private static bool IsOffice(ReadOnlySpan<char> label)
    {
        foreach (var word in SignaturePart.Words(label))
        {
            if (Boards.Contains(word))
            {
                return true;
            }
        }

        return SignaturePart.HasTitle(label);
    }

    private static bool NamesOthers(ReadOnlySpan<char> names, MailAddress? from)
    {
        var count = 0;
        foreach (var range in names.SplitAny(',', ';', '/', '&'))
        {
            var name = names[range];
            name = (name.IndexOf('(') is >= 0 and var bracket ? name[..bracket] : name).Trim();
            if (name.IsEmpty)
            {
                continue;
            }

            // "Manager: Sales Operations" tells what, not who. Of one family two may sign: the whole name tells.
            if (!name.Contains(' ') || !SignatureLine.IsName(name) || SignaturePart.HasUnit(name) || SignaturePart.HasOrganisation(name) || SignaturePart.HasPlace(name) || IsSenders(name, from))
            {
                return count > 0 && !IsSenders(name, from);
            }

            count++;
        }

        return count > 0;
    }

    private static bool IsSenders(ReadOnlySpan<char> name, MailAddress? from) => SenderName.Is(name, from) || (name.IndexOf(' ') is > 0 and var first && SenderName.IsIn(name[..first], from));
}
