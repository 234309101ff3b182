using System.Buffers;
using FactForge.Mail.Bodies;

namespace FactForge.Mail.SecondHand;

/// <summary>Quote marks taken off.</summary>
internal static class QuotedText
{
    private static readonly SearchValues<char> Angles = SearchValues.Create(">›＞");
    private static readonly SearchValues<char> AnglesAndBars = SearchValues.Create(">›＞|");

    public static string Unquote(string text, int depth, bool bars, bool initials)
    {
        var marks = bars ? AnglesAndBars : Angles;
        if (depth == 0 || text.AsSpan().IndexOfAny(marks) < 0)
            return text;
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
            lines[at] = Unquoted(initials ? lines[at][SuperciteQuotes.Margin(lines[at])..] : lines[at], depth, marks);
        return string.Join('\n', lines);
    }

    private static string Unquoted(string line, int depth, SearchValues<char> marks)
    {
        var start = 0;
        for (; depth > 0; depth--)
        {
            var mark = start;
            while (mark < line.Length && line[mark] == ' ')
                mark++;
            if (mark >= line.Length || !marks.Contains(line[mark]))
                break;
            start = mark + 1;
        }

        return start < line.Length && start > 0 && line[start] == ' ' ? line[(start + 1)..] : line[start..];
    }
}
