using System.Globalization;
using System.Text;

namespace FactForge.Mail.Parsing;

/// <summary>The code pages beyond Unicode, which .NET knows only when asked to, and the names that mail programs have for them. MimeKit remembers a charset that it did not find, so this comes before its first use.</summary>
internal static class Charsets
{
    // Names that number a code page, "cp-850" and "windows1252"; ISO's parts are numbered from 28591.
    private static readonly string[] Numbered = ["cp", "windows", "win", "ibm", "dos", "ms", "x-cp", "microsoft-cp", "codepage"];

    private static readonly string[] Iso = ["iso8859", "iso-8859", "iso_8859", "x-iso8859", "8859"];

    private static readonly Dictionary<string, int> Others = Pages(
    [
        (65001, "utf8 utf_8 utf-8mb4 x-utf-8"),
        // What is labelled with the set of Teletex is Latin-1 in mail.
        (1252, "latin1 latin-1 x-latin1 l1 ansi ansi_x3.110 ansi_x3.110-1983 iso-ir-99"),
        (28605, "latin-9 latin9"),
        (20127, "ansi_x3.4-1968 us_ascii usascii 7bit 646"),
        (932, "cp932 ms932 ms_kanji windows-31j cswindows31j x-sjis sjis shift-jis shiftjis x-ms-cp932"),
        (51932, "x-euc-jp eucjp"),
        (936, "x-gbk gbk cp936 ms936 gb_2312-80 gb2312-80 euc-cn x-euc-cn"),
        (950, "x-big5 big5-hkscs ms950"),
        (949, "ks_c_5601 ksc5601 ksc_5601 cp949 uhc x-windows-949"),
        (20866, "koi8r"),
        (21866, "koi8u koi8-ru"),
        (10000, "x-mac-roman macroman mac"),
        (874, "tis-620 tis620"),
    ]);

    /// <summary>Makes them known; once is enough and more does no harm.</summary>
    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The charset of a name as mail has it.</summary>
    /// <exception cref="ArgumentException">There is none of it.</exception>
    public static Encoding Named(string name)
    {
        if (Others.TryGetValue(name, out var page))
            return Encoding.GetEncoding(page);
        return PageOf(name, Numbered, 0) is { } numbered ? Encoding.GetEncoding(numbered) : PageOf(name, Iso, 28590) is { } iso ? Encoding.GetEncoding(iso) : Encoding.GetEncoding(name);
    }

    private static int? PageOf(string name, string[] beginnings, int from)
    {
        foreach (var beginning in beginnings)
            if (name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && name.AsSpan(beginning.Length).TrimStart("-_ ") is { IsEmpty: false } digits
                && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && (from == 0 ? number > 99 : number < 17))
                return from + number;
        return null;
    }

    private static Dictionary<string, int> Pages((int Page, string Names)[] pages) =>
        pages.SelectMany(page => page.Names.Split(' '), (page, name) => KeyValuePair.Create(name, page.Page)).ToDictionary(StringComparer.OrdinalIgnoreCase);
}
