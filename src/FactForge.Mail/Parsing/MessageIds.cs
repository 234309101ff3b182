using System.Globalization;
using System.Text;

namespace FactForge.Mail.Parsing;

/// <summary>Message ids as headers tell them (RFC 5322, 3.6.4), forgiving: broken across lines, without brackets, re-encoded on their way.</summary>
internal static class MessageIds
{
    private const int LongestId = 1000;

    /// <summary>The id of a Message-ID field, or null where it holds none.</summary>
    public static MessageId? One(string? field)
    {
        if (field is null)
            return null;
        foreach (var id in InBrackets(field))
            return id;
        return Bare(field);
    }

    /// <summary>The ids of a References field, in order.</summary>
    public static IEnumerable<MessageId> Many(string? field)
    {
        if (field is null)
            yield break;
        var any = false;
        foreach (var id in InBrackets(field))
        {
            any = true;
            yield return id;
        }

        if (any)
            yield break;
        foreach (var word in field.Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries))
            if (word.Contains('@', StringComparison.Ordinal) && Bare(word) is { } id)
                yield return id;
    }

    /// <summary>
    /// The ids of an In-Reply-To field. Old mail has prose there, "Ada Byrne &lt;ada@host&gt;'s message of Friday": only a field
    /// that starts with an id is taken whole, of another only the last bracket, and never an address of the message's own people.
    /// </summary>
    public static IEnumerable<MessageId> Answered(string? field, IEnumerable<string> addresses)
    {
        if (string.IsNullOrWhiteSpace(field))
            return [];
        var ids = Many(field).ToList();
        var people = ids.Count > 1 ? addresses.ToHashSet(StringComparer.Ordinal) : addresses;
        ids.RemoveAll(id => people.Contains(id.Value.ToLowerInvariant(), StringComparer.Ordinal));
        return field.TrimStart().StartsWith('<') || ids.Count < 2 ? ids : ids[^1..];
    }

    private static IEnumerable<MessageId> InBrackets(string field)
    {
        var at = 0;
        while (at < field.Length && field.IndexOf('<', at) is >= 0 and var open)
        {
            var close = field.IndexOf('>', open);
            if (close < 0)
            {
                if (Clean(field[(open + 1)..]) is { } cut && cut.Value.Contains('@', StringComparison.Ordinal))
                    yield return cut;
                yield break;
            }

            // "<<id>>" and an unclosed "<a <b>": the innermost bracket holds the id.
            var inner = field.LastIndexOf('<', close, close - open + 1);
            if (Clean(field[(inner + 1)..close]) is { } id)
                yield return id;
            at = close + 1;
        }
    }

    private static MessageId? Bare(string field)
    {
        var trimmed = field.Trim();
        return trimmed.Contains(' ', StringComparison.Ordinal) ? null : Clean(trimmed);
    }

    private static MessageId? Clean(string id)
    {
        if (id.AsSpan().ContainsAny(" \t\r\n\0"))
            id = string.Concat(id.Where(letter => letter > ' '));
        if (id.Length is 0 or > LongestId)
            return null;
        return new(id.Contains('=', StringComparison.Ordinal) ? Mend(id) : id);
    }

    // Ids that went through quoted-printable once too often: "=5F" for "_", "=3D" for "=". Other "=XY" stand as they are.
    private static string Mend(string id)
    {
        var mended = new StringBuilder(id.Length);
        for (var at = 0; at < id.Length; at++)
        {
            if (id[at] == '=' && at + 2 < id.Length
                && int.TryParse(id.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && "=_.@-+$%!?".Contains((char)code, StringComparison.Ordinal))
            {
                mended.Append((char)code);
                at += 2;
            }
            else
            {
                mended.Append(id[at]);
            }
        }

        return mended.ToString();
    }
}
