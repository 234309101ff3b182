using System.Globalization;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Parsing;

/// <summary>Message ids as headers tell them (RFC 5322, 3.6.4), forgiving: broken across lines, without brackets, re-encoded on their way.</summary>
internal static class MessageIds
{
    private const int LongestId = 1000;

    // A thread's messages refer to the same ones: their ids are made, and held, once.
    private static readonly RecentTexts<MessageId> Recent = new();

    /// <summary>The id of a Message-ID field, or null where it holds none.</summary>
    public static MessageId? One(string? field)
    {
        if (field is null)
            return null;
        var at = 0;
        return TryNext(field, ref at, out var id) ? id : Bare(field);
    }

    /// <summary>The ids of a References field, in order.</summary>
    public static List<MessageId> Many(string? field)
    {
        var ids = new List<MessageId>();
        if (field is null)
            return ids;
        for (var at = 0; TryNext(field, ref at, out var id);)
            ids.Add(id);
        if (ids.Count > 0)
            return ids;
        foreach (var word in field.Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries))
            if (word.Contains('@', StringComparison.Ordinal) && Bare(word) is { } id)
                ids.Add(id);
        return ids;
    }

    /// <summary>
    /// The ids of an In-Reply-To field. Old mail has prose there, "Ada Byrne &lt;ada@host&gt;'s message of Friday": only a field
    /// that starts with an id is taken whole, of another only the last bracket, and never an address of the message's own people.
    /// </summary>
    public static List<MessageId> Answered(string? field, IReadOnlyCollection<MailAddress> people)
    {
        var ids = Many(field);
        ids.RemoveAll(id => IsAddress(id, people));
        return ids.Count < 2 || field!.TrimStart().StartsWith('<') ? ids : ids[^1..];
    }

    private static bool IsAddress(MessageId id, IReadOnlyCollection<MailAddress> people)
    {
        foreach (var person in people)
            if (person.Address.Equals(id.Value, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // The next id in brackets at or behind a place, which moves behind it.
    private static bool TryNext(string field, ref int at, out MessageId id)
    {
        id = default;
        while (at < field.Length && field.IndexOf('<', at) is >= 0 and var open)
        {
            var close = field.IndexOf('>', open);
            at = close < 0 ? field.Length : close + 1;
            // "<<id>>" and an unclosed "<a <b>": the innermost bracket holds the id. One that is cut off is an id where it has its "@".
            var told = close < 0 ? field.AsSpan(open + 1) : field.AsSpan()[(field.LastIndexOf('<', close, close - open + 1) + 1)..close];
            if (Clean(told) is not { } found || (close < 0 && !found.Value.Contains('@', StringComparison.Ordinal)))
                continue;
            id = found;
            return true;
        }

        return false;
    }

    private static MessageId? Bare(string field)
    {
        var trimmed = field.AsSpan().Trim();
        // "<>" is an empty one.
        return trimmed.Contains(' ') || trimmed.Trim("<>").IsEmpty ? null : Clean(trimmed);
    }

    private static MessageId? Clean(ReadOnlySpan<char> told)
    {
        if (Recent.TryGet(told, out var id))
            return id;
        var clean = told.ContainsAny(" \t\r\n\0") ? string.Concat(told.ToString().Where(letter => letter > ' ')) : told.ToString();
        if (clean.Length is 0 or > LongestId)
            return null;
        id = new(clean.Contains('=', StringComparison.Ordinal) ? Mend(clean) : clean);
        Recent.Keep(clean.Length == told.Length ? clean : told.ToString(), id);
        return id;
    }

    // Ids that went through quoted-printable once too often: "=5F" for "_", "=3D" for "=". Other "=XY" stand as they are.
    private static string Mend(ReadOnlySpan<char> id)
    {
        Span<char> mended = stackalloc char[id.Length];
        var length = 0;
        for (var at = 0; at < id.Length; at++)
        {
            if (id[at] == '=' && at + 2 < id.Length
                && int.TryParse(id.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && "=_.@-+$%!?".Contains((char)code, StringComparison.Ordinal))
            {
                mended[length++] = (char)code;
                at += 2;
            }
            else
            {
                mended[length++] = id[at];
            }
        }

        return new string(mended[..length]);
    }
}
