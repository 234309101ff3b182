using FactForge.Mail.Bodies;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>A body that says it has parts and has none, as its boundary is told wrong or not at all: an export that rewrote the header leaves such ones.</summary>
internal static class UnpartedBody
{
    private const int LongestBoundary = 200;

    /// <summary>The parts, where a boundary is seen in the body; null where none is.</summary>
    public static Multipart? Parts(Multipart unparted)
    {
        if (Boundary(unparted.Preamble) is not { } boundary)
            return null;
        unparted.ContentType.Boundary = boundary;
        using var stream = new MemoryStream();
        unparted.WriteTo(stream);
        stream.Position = 0;
        return new MimeParser(stream, MimeFormat.Entity).ParseEntity() is Multipart { Count: > 0 } parts ? parts : null;
    }

    /// <summary>The body as text.</summary>
    public static string Text(Multipart unparted)
    {
        var text = PlainText.Tidy(unparted.Preamble ?? "");
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) ? HtmlText.Render(text) : text;
    }

    // A line of two dashes and more, and a field of a part right below it.
    private static string? Boundary(string? body)
    {
        var before = ReadOnlySpan<char>.Empty;
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) && line.Contains(':') && before.StartsWith("--", StringComparison.Ordinal) && before.Length is > 2 and <= LongestBoundary && !before.Contains('"'))
                return before[2..].ToString();
            before = line.TrimEnd();
        }

        return null;
    }
}
