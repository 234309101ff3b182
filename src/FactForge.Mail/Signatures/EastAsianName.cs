namespace FactForge.Mail.Signatures;

/// <summary>"김민수 과장", "部長 山田太郎": in East Asia the post stands beside the name, without a mark between.</summary>
internal static class EastAsianName
{
    /// <summary>The name and the post, where a stretch of words is the sender's name and a title; else null.</summary>
    public static (TextSpan Name, TextSpan Title)? Split(string text, TextSpan span, MailAddress? from)
    {
        var words = span.Slice(text).AsSpan();
        if (from is null || words.IndexOfAny(' ', '\u3000') <= 0)
            return null;
        var (first, last) = (words.IndexOfAny(' ', '\u3000'), words.LastIndexOfAny(' ', '\u3000'));
        if (IsTitle(words[(last + 1)..]) && IsSenders(words[..last], from))
            return (new(span.Start, last), TextSpan.FromBounds(span.Start + last + 1, span.End));
        return IsTitle(words[..first]) && IsSenders(words[(first + 1)..], from) ? (TextSpan.FromBounds(span.Start + first + 1, span.End), new(span.Start, first)) : null;
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => SignaturePart.EndsAsTitle(word) > 0;

    private static bool IsSenders(ReadOnlySpan<char> name, MailAddress from)
    {
        if (from.DisplayName is not { } told)
            return false;
        var at = 0;
        // Whether a blank stands between the parts of a name is anybody's choice.
        foreach (var letter in name)
        {
            if (letter is ' ' or '\u3000')
                continue;
            while (at < told.Length && told[at] is ' ' or '\u3000')
                at++;
            if (at >= told.Length || told[at++] != letter)
                return false;
        }

        return at > 1 && told.AsSpan(at).Trim().IsEmpty;
    }
}
