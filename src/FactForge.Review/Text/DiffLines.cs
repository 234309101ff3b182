namespace FactForge.Review.Text;

/// <summary>What a line of a diff is.</summary>
public enum DiffLineKind
{
    /// <summary>It stays.</summary>
    Same,

    /// <summary>It goes.</summary>
    Removed,

    /// <summary>It comes.</summary>
    Added,

    /// <summary>Lines between are left out.</summary>
    Gap,
}

/// <summary>One line of a diff, with the part of it that differs from the line it takes the place of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Before">The words up to the difference.</param>
/// <param name="Changed">The words that differ; empty where the whole line comes or goes.</param>
/// <param name="After">The words behind it.</param>
public sealed record DiffLine(DiffLineKind Kind, string Before, string Changed, string After);

/// <summary>Reads a unified diff (https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html) into lines to be shown.</summary>
internal static class DiffLines
{
    public static IReadOnlyList<DiffLine> Read(string unified)
    {
        var lines = new List<DiffLine>();
        var removed = new List<string>();
        var added = new List<string>();
        var inHunk = false;
        foreach (var line in unified.Split('\n'))
        {
            if (line.StartsWith("@@", StringComparison.Ordinal))
            {
                Flush();
                if (inHunk)
                    lines.Add(new(DiffLineKind.Gap, "", "", ""));
                inHunk = true;
            }
            else if (inHunk && line.StartsWith('-'))
            {
                if (added.Count > 0)
                    Flush();
                removed.Add(line[1..]);
            }
            else if (inHunk && line.StartsWith('+'))
                added.Add(line[1..]);
            else if (inHunk && !line.StartsWith('\\') && line.Length > 0)
            {
                Flush();
                lines.Add(new(DiffLineKind.Same, line[1..], "", ""));
            }
        }

        Flush();
        return lines;

        void Flush()
        {
            var partners = Partners(removed, added);
            lines.AddRange(removed.Select((line, at) => Line(DiffLineKind.Removed, line, partners.IndexOf(at) is >= 0 and var partner ? added[partner] : null)));
            lines.AddRange(added.Select((line, at) => Line(DiffLineKind.Added, line, partners[at] >= 0 ? removed[partners[at]] : null)));
            removed.Clear();
            added.Clear();
        }
    }

    /// <summary>For each added line the removed one whose place it takes: the first left that begins alike; -1 for a line that is new.</summary>
    private static List<int> Partners(List<string> removed, List<string> added)
    {
        var partners = new List<int>();
        foreach (var line in added)
        {
            var alike = removed.Select((other, at) => (At: at, Shared: Shared(line, other))).Where(other => !partners.Contains(other.At) && other.Shared >= Math.Max(4, line.Length / 4)).ToList();
            partners.Add(alike.Count == 0 ? -1 : alike.MaxBy(other => other.Shared).At);
        }

        return partners;
    }

    private static int Shared(string line, string other)
    {
        var shared = 0;
        while (shared < Math.Min(line.Length, other.Length) && line[shared] == other[shared])
            shared++;
        return shared;
    }

    private static DiffLine Line(DiffLineKind kind, string line, string? other)
    {
        if (other is null)
            return new(kind, line, "", "");
        var most = Math.Min(line.Length, other.Length);
        var head = Shared(line, other);
        while (head > 0 && (char.IsLetterOrDigit(line[head - 1]) || char.IsHighSurrogate(line[head - 1])))
            head--;
        var tail = 0;
        while (tail < most - head && line[^(tail + 1)] == other[^(tail + 1)])
            tail++;
        while (tail > 0 && (char.IsLetterOrDigit(line[^tail]) || char.IsLowSurrogate(line[^tail])))
            tail--;
        return new(kind, line[..head], line[head..^tail], line[^tail..]);
    }
}
