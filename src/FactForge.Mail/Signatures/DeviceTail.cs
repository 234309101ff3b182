using System.Buffers;
using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>Finds the device lines at the end of own words: the line that a telephone adds, and the excuse for typing on it below.</summary>
internal static class DeviceTail
{
    private const int LongestExcuse = 90;
    private static readonly SearchValues<string> Excuses = SearchValues.Create(["excuse", "forgive", "pardon", "apolog", "entschuldig", "disculpe", "scusa"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Excused = SearchValues.Create(["brevity", "brief", "typo", "spelling", "error", "autocorrect", "auto-correct", "tippfehler", "errores", "errori"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first of them; the line behind the last where there are none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="first">First line of the own words.</param>
    /// <param name="last">Their last line, footers not counted.</param>
    public static int Find(BodyTraits body, int first, int last)
    {
        var top = last + 1;
        for (var i = last; i >= first; i--)
        {
            if (body.Lines[i].IsBlank)
            {
                continue;
            }

            var trait = body.Of(i);
            if ((trait & LineTraits.Device) != 0)
            {
                top = i;
            }
            else if ((trait & LineTraits.Rule) != 0 && top <= last)
            {
                return i;
            }
            else if (!IsExcuse(body.Lines[i].Words(body.Text)) || top <= last)
            {
                break;
            }
        }

        return top;
    }

    private static bool IsExcuse(ReadOnlySpan<char> words) => words.Length <= LongestExcuse && words.ContainsAny(Excuses) && words.ContainsAny(Excused);
}
