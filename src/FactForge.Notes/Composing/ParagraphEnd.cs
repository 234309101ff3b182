using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>Whether what follows a place would be drawn into a paragraph that is put there (CommonMark's lazy continuation lines).</summary>
internal static partial class ParagraphEnd
{
    /// <summary>True where the line at <paramref name="place"/> is blank, missing, or of a kind that always ends a paragraph.</summary>
    internal static bool IsSure(string text, int place)
    {
        if (!Lines.IsLineStart(text, place))
            return true;
        var line = text[place..Lines.End(text, place)];
        return string.IsNullOrWhiteSpace(line) || Interrupts().IsMatch(line);
    }

    /// <summary>Heading, quote, fence, rule; a bullet of any number, because the paragraph is an entry's and the list goes on.</summary>
    [GeneratedRegex(@"^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|```|~~~|(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]|$)|(?:---|\*\*\*|___)[ \t]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Interrupts();
}
