namespace FactForge.Mail.Bodies;

/// <summary>"[EXTERNAL] Hi Kim, …": the mark of a gateway that stands before the writer's words in their own line. It gets a line of its own.</summary>
internal static class HeadTag
{
    private const int Farthest = 80;

    /// <summary>Where the writer's words begin behind it; -1 where none stands at the head of the body, or nothing behind it.</summary>
    public static int End(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Farthest));
        var start = head.Length - head.TrimStart().Length;
        head = head[start..];
        if (head is not ['[' or '(' or '*', ..])
        {
            return -1;
        }

        var line = head.IndexOf('\n') is >= 0 and var end ? head[..end] : head;
        var close = head[0] == '*' ? EndOfStars(line) : line.IndexOfAny(']', ')') + 1;
        // "*External* auditors", "(external) …": a person's stress, unless it is shouted.
        var isFrame = head is ['[', ..] or ['*', '*', ..];
        if (close <= 0 || !(isFrame || Banners.IsShouted(line[..close])) || !Banners.IsOutsideMark(line[..close]))
        {
            return -1;
        }

        var behind = line[close..].TrimStart(" :-–\t\u00A0");
        return behind.IsEmpty ? -1 : start + line.Length - behind.Length;
    }

    // "*** EXTERNAL EMAIL ***"
    private static int EndOfStars(ReadOnlySpan<char> line)
    {
        var words = line.IndexOfAnyExcept('*', ' ');
        var next = words < 0 ? -1 : line[words..].IndexOf('*');
        if (next < 0)
        {
            return -1;
        }

        var rest = line[(words + next)..].IndexOfAnyExcept('*');
        return rest < 0 ? -1 : words + next + rest;
    }
}
