using System.Buffers;
using System.Text;

namespace FactForge.Mail.Parsing;

/// <summary>The charset that an HTML document names in a meta element of its first kilobyte.</summary>
internal static class HtmlCharset
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"' ;/>");

    public static string? Told(ReadOnlySpan<byte> html)
    {
        var head = Encoding.Latin1.GetString(html[..Math.Min(html.Length, 1024)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var told = head.AsSpan(at + 8).TrimStart("\"' ");
        var end = told.IndexOfAny(Ends);
        return end <= 0 ? null : told[..end].ToString();
    }
}
