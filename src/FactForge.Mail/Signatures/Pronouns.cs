using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>Which pronouns somebody goes by, as signatures tell it behind a name: "(she/her)", "[they/them/theirs]". They are no part of the name.</summary>
internal static class Pronouns
{
    private const int Longest = 30;
    private static readonly WordSet Known = WordSet.Of("she her hers he him his they them their theirs ze zir zirs xe xem hir hirs any all it its sie ihr er ihm elle elles il lui iel ellui ella él ell hun hen hän han hon ona on");

    /// <summary>Finds them in a line: brackets that hold nothing else, at least two parted by slashes.</summary>
    public static bool Find(ReadOnlySpan<char> line, out int start, out int end)
    {
        for (start = 0; start < line.Length; start++)
        {
            if (line[start] is not ('(' or '['))
            {
                continue;
            }

            var length = line[(start + 1)..].IndexOfAny(')', ']');
            end = start + length + 2;
            if (length is > 0 and <= Longest && ArePronouns(line.Slice(start + 1, length)))
            {
                return true;
            }
        }

        end = start = -1;
        return false;
    }

    /// <summary>The line up to them, where nothing stands behind; else the line.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> line) =>
        line.IndexOf('/') > 0 && Find(line, out var start, out var end) && line[end..].Trim().IsEmpty ? line[..start].TrimEnd() : line;

    private static bool ArePronouns(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var part in words.Split('/'))
        {
            count++;
            if (!Known.Contains(words[part].Trim()))
            {
                return false;
            }
        }

        return count >= 2;
    }
}
