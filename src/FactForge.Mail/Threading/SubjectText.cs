using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Threading;

/// <summary>A subject without what mail clients and lists put before it.</summary>
/// <param name="Text">What is left, lower-cased, blanks single; empty where nothing is.</param>
/// <param name="IsReply">True where a reply prefix stood there.</param>
/// <param name="IsForward">True where a forward prefix stood there.</param>
public readonly record struct SubjectText(string Text, bool IsReply, bool IsForward)
{
    /// <summary>The same in the letters that it was written in, for a person to read.</summary>
    public string Shown => string.Join(' ', (Told ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string? Told { get; init; } = "";

    private const int LongestTag = 40;
    private static readonly RecentTexts<SubjectText> Recent = new();
    private static readonly SearchValues<char> CounterLetters = SearchValues.Create("[](){}^* 0123456789");

    // Reply and forward prefixes as clients in these languages write them. "SV" and "VS" are the Nordic answers, "AW" the German,
    // "Antw" the Dutch, "Odp" the Polish, "YNT" the Turkish, "RV" a Spanish forward or answer, "RIF" the Italian, "BLS" the Indonesian.
    private static readonly WordSet Replies = new(
    [
        "re", "aw", "ha", "antw", "antwort", "sv", "vs", "odp", "odpověď", "rv", "res", "resp", "rif", "r", "ynt", "cevap", "yan", "vá", "válasz", "bls", "balas", "ref", "rép", "réf",
        "antwoord", "svara", "vastaus", "vastaa", "yanıt", "yanıtla", "răspuns", "raspuns", "odgovor", "odg", "atsakymas", "atbilde", "σχετικά", "απάντηση", "trả lời", "tl", "ตอบกลับ", "השב", "תגובה", "תשובה", "رد", "回信",
        "отв", "ответ", "на", "відп", "отг", "απ", "σχετ", "回复", "回覆", "答复", "答覆", "返信", "회신", "답장", "re-", "atb", "ats", "hs", "svar", "vast",
    ]);

    private static readonly WordSet Forwards = new(
    [
        "fw", "fwd", "wg", "wl", "tr", "i", "vl", "vb", "vd", "enc", "rv", "doorst", "pd", "videresendt", "vidarebefordrat", "ilt", "İlt", "yml", "továbbítás", "trs", "fs", "fsv", "edasi",
        "doorsturen", "doorgestuurd", "videresend", "vidarebefordra", "weitergeleitet", "weiterleitung", "předáno", "předat", "reenv", "reenviado", "encaminhado", "encaminhar", "inoltrato", "inoltra", "redir", "redirecționat",
        "továbbítva", "proslijeđeno", "posredovano", "iletilen", "yönlendirilen", "persiųsta", "välitetty", "προώθηση", "chuyển tiếp", "ส่งต่อ", "העבר", "הועבר", "إعادة توجيه", "転送メール", "轉發",
        "пересл", "пер", "fyi", "πρθ", "转发", "轉寄", "转寄", "転送", "전달", "trans", "přep", "pre",
    ]);

    /// <summary>Takes off reply and forward prefixes in all the languages known, their counters, and list tags in brackets.</summary>
    public static SubjectText Normalize(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (!Recent.TryGet(subject, out var normal))
            Recent.Keep(subject, normal = Read(subject));
        return normal;
    }

    private static SubjectText Read(string subject)
    {
        var rest = subject.AsSpan().Trim();
        var reply = false;
        var forward = false;
        while (!rest.IsEmpty)
        {
            if (TagLength(rest) is > 0 and var tag && !rest[tag..].TrimStart().IsEmpty)
                rest = rest[tag..].TrimStart();
            else if (TryPrefix(rest, out var length, out var isReply, out var isForward))
            {
                reply |= isReply;
                forward |= isForward;
                rest = rest[length..].TrimStart();
            }
            else
                break;
        }

        // "(fwd)" and "(was: …)" at the end, as mail readers of old wrote.
        if (rest.EndsWith("(fwd)", StringComparison.OrdinalIgnoreCase))
        {
            forward = true;
            rest = rest[..^5].TrimEnd();
        }

        return new(Fold(rest), reply, forward) { Told = rest.Length == subject.Length ? subject : rest.ToString() };
    }

    /// <summary>The first list tag, "[ports-list]" without brackets, or null.</summary>
    public static string? ListTag(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var rest = subject.AsSpan().Trim();
        while (TryPrefix(rest, out var length, out _, out _))
            rest = rest[length..].TrimStart();
        var tag = TagLength(rest);
        return tag > 2 ? rest[1..(tag - 1)].ToString() : null;
    }

    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('[' or '【'))
            return 0;
        var close = text.IndexOfAny(']', '】');
        return close is > 1 and < LongestTag ? close + 1 : 0;
    }

    private static bool TryPrefix(ReadOnlySpan<char> text, out int length, out bool isReply, out bool isForward)
    {
        length = 0;
        isReply = isForward = false;
        var colon = text.IndexOfAny(':', '：');
        if (colon is < 1 or > 24)
            return false;
        var word = text[..colon].TrimEnd();
        // "Re[2]:", "Re(3):", "Re^2:", "AW*4:", "Re 2:" count answers.
        var counter = word.IndexOfAny("[(^*");
        if (counter > 0 && word[counter..].IndexOfAnyExcept(CounterLetters) < 0)
            word = word[..counter].TrimEnd();
        // "Antw.:", as some shorten it.
        if (word.Length > 2 && word[^1] == '.')
            word = word[..^1];
        isReply = Replies.Contains(word);
        isForward = Forwards.Contains(word);
        // Single letters and words that are words ("I:", "R:", and Outlook's Russian "HA:") are prefixes only as clients write them: in capitals.
        if ((word.Length == 1 && !char.IsUpper(word[0])) || (word.Equals("ha", StringComparison.OrdinalIgnoreCase) && word is not "HA"))
            return false;
        length = colon + 1;
        return isReply || isForward;
    }

    private static string Fold(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                folded[length++] = char.ToLowerInvariant(letter);
            else if (length > 0 && folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        var all = new string(folded.AsSpan(0, length).TrimEnd());
        ArrayPool<char>.Shared.Return(folded);
        return all;
    }
}
