using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FactForge.Extraction.Grounding;

/// <summary>
/// Full compatibility decompositions of code points (Unicode Standard Annex 15, NFKD). The runtime's own normalisation does
/// nothing beyond ASCII in invariant globalisation mode, and grounding must not depend on what a machine has installed.
/// </summary>
internal static class CompatibilityForms
{
    private const int HangulFirst = 0xAC00;
    private const int HangulLast = 0xD7A3;

    private static readonly FrozenDictionary<int, string> Forms = Load();

    /// <summary>The decomposition, or null where the code point stands for itself.</summary>
    public static string? Of(int codePoint)
    {
        if (codePoint < 0x80)
            return null;
        return codePoint is >= HangulFirst and <= HangulLast ? Hangul(codePoint - HangulFirst) : Forms.GetValueOrDefault(codePoint);
    }

    /// <summary>Hangul syllables decompose by arithmetic (The Unicode Standard, 3.12).</summary>
    private static string Hangul(int index)
    {
        var lead = (char)(0x1100 + (index / 588));
        var vowel = (char)(0x1161 + (index % 588 / 28));
        var tail = index % 28;
        return tail == 0 ? $"{lead}{vowel}" : $"{lead}{vowel}{(char)(0x11A7 + tail)}";
    }

    private static FrozenDictionary<int, string> Load()
    {
        const string Name = "compatibility-decompositions.txt";
        using var stream = typeof(CompatibilityForms).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource '{Name}' is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var forms = new Dictionary<int, string>(6000);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split(' ');
            forms[Hex(parts[0])] = string.Concat(parts.Skip(1).Select(part => char.ConvertFromUtf32(Hex(part))));
        }

        return forms.ToFrozenDictionary();
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
