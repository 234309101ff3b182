using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

/// <summary>Splits a body and shows it as a person would mark it: a letter a line (o own, q quote, a attribution, f forwarded, s signature, d footer).</summary>
internal static class SplitView
{
    public static MessageBody Split(string text)
    {
        text = text.ReplaceLineEndings("\n");
        return new MessageBody(text, BodySplitter.Split(text));
    }

    /// <summary>The kinds of the lines in order; blank lines are dots.</summary>
    public static string Letters(string text)
    {
        var body = Split(text);
        var letters = new List<char>();
        var start = 0;
        foreach (var line in body.Text.Split('\n'))
        {
            var segment = body.Segments.FirstOrDefault(candidate => candidate.Span.Start <= start && candidate.Span.End >= start + line.Length && candidate.Span.End > start);
            letters.Add(string.IsNullOrWhiteSpace(line) ? '.' : segment is null ? '?' : char.ToLowerInvariant(segment.Kind.ToString()[0]));
            start += line.Length + 1;
        }

        return new string([.. letters]).Trim('.');
    }
}
