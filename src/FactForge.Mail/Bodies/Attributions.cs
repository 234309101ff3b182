using FactForge.Mail.SecondHand;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>
/// "On … Jo wrote:" in any language, on one line or wrapped over several. Known by its end (a colon, and "wrote" or an
/// address with a date), then followed back to its beginning; a sentence that merely begins with "On" has no such end.
/// </summary>
/// <param name="text">The body.</param>
/// <param name="lines">Its lines. They are asked about from the first to the last.</param>
internal sealed class Attributions(string text, LineBuffer<BodyLine> lines)
{
    private const int MostLines = 5;
    private const int LongestLine = 400;
    private const int ShortestWord = 3;
    private static readonly RecentTexts<Reading> Recent = new();

    private static readonly PhraseFinder PronounWrote = new(
        [" i wrote:", " we wrote:", " he wrote:", " she wrote:", " they wrote:", " i wrote to ", " we wrote to ", " schrieb ich:", " ich schrieb:", " schrieben wir:", " wir schrieben:", " schrieb er:", " schrieb sie:", " j'ai écrit", " j’ai écrit", " nous avons écrit", " il a écrit", " elle a écrit", " schreef ik:", " skrev jag:", " skrev jeg:"]);

    /// <summary>The first line, not above the one asked about, that ends as attributions end: few lines do.</summary>
    private int ending = -1;

    /// <summary>The attribution that begins at <paramref name="at"/>, or null.</summary>
    public Introduction? Find(int at)
    {
        while (ending < at || (ending < lines.Length && !Ends(lines[ending].Words(text))))
        {
            ending = Math.Max(ending + 1, at);
        }

        if (ending >= lines.Length || ending >= at + MostLines)
        {
            return null;
        }

        for (var i = at; i <= ending; i++)
        {
            if (lines[i].IsBlank && IsParted(at, i))
            {
                continue;
            }

            if (lines[i].IsBlank || lines[i].Marks != lines[at].Marks || lines[i].Width > LongestLine)
            {
                return null;
            }
        }

        // "To: …" and "Subject: …" right above (Yandex) name nobody who wrote.
        var first = at;
        while (first < ending && HeaderBlock.TryField(text, lines[first], out _, out _))
        {
            first++;
        }

        // "Ada Byrne/Northwind", its date, "To: …" and "cc:" are a block of Lotus Notes.
        for (var i = first; i <= ending; i++)
        {
            if (HeaderBlock.TryField(text, lines[i], out _, out _))
            {
                return null;
            }
        }

        var begins = Begins(lines[first].Words(text)) || BeginsWithName(first, ending);
        return ending == first || begins ? Judge(at, ending, text.AsSpan(lines[first].From, lines[ending].To - lines[first].From), begins) : null;
    }

    /// <summary>Yahoo writes two paragraphs: "On …, Jo Falk" and "&lt;jo@…&gt; wrote:".</summary>
    private bool IsParted(int at, int blank) =>
        blank == at + 1 && ending == blank + 1 && lines[ending].Words(text) is ['<', ..] address && address.Contains('@') && Begins(lines[at].Words(text)) && ToldDate.Read(lines[at].Words(text)) is not null;

    /// <summary>True where the line could be the first of a wrapped attribution: a starting word and a digit, or a date at the front.</summary>
    private static bool Begins(ReadOnlySpan<char> words)
    {
        // An archive leaves "?" of a first word in letters that it lost; Zoho begins with dashes.
        words = words.TrimStart("?- ");
        if (words.IsEmpty)
        {
            return false;
        }

        if (char.IsAsciiDigit(words[0]))
        {
            return words.IndexOfAny('/', '-', '.') is > 0 and < 6 || words.IndexOfAny('年', '년') is > 0 and < 6 || words.Contains(':') || words.Length > 12;
        }

        foreach (var start in QuoteWords.StartsWith(words[0]))
        {
            if (words.Length > start.Length && words.StartsWith(start, StringComparison.OrdinalIgnoreCase) && words[start.Length] is ' ' or ',' or '\u00A0')
            {
                return true;
            }
        }

        return words.Contains('<') || words.Contains('@') || QuoteWords.BehindQuoting(words) > 0 || StartsWithDay(words);
    }

    /// <summary>A long name alone on the first line, the address on the next: "Ada Byrne-Falk" and "&lt;ada@…&gt; schrieb am …:".</summary>
    private bool BeginsWithName(int first, int last) =>
        last > first && (first == 0 || lines[first - 1].IsBlank) && lines[first + 1].Words(text) is ['<', ..] address && address.Contains('@')
        && lines[first].Words(text) is var name && name.IndexOfAnyInRange('0', '9') < 0 && name.IndexOfAny(".:!?") < 0 && ToldNames.IsFull(name.Trim("\" ").ToString());

    private static bool StartsWithDay(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(' ', ',', '.');
        return end is >= 2 and <= 14 && QuoteWords.IsNoName(words[..end]) && words.IndexOfAnyInRange('0', '9') >= 0;
    }

    private static bool Ends(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd("*_ ");
        return words.Length > 0 && words[^1] == '-' ? IsDashed(words) : words.Length > 0 && words[^1] is ':' or '：' or '>' or '.' or 'e' or '道' && (IsFramed(words) || words[^1] is ':' or '：' || words.EndsWith("...", StringComparison.Ordinal)
            ? words[^1] != '.' || QuoteWords.Wrote.IsIn(words) || CitedMessage.BeginsWithNews(words)
            : words.EndsWith("wrote", StringComparison.Ordinal) || words.EndsWith("写道", StringComparison.Ordinal));
    }

    /// <summary>Between dashes, as Zoho writes it: "---- On …, Jo &lt;jo@…&gt; wrote ---".</summary>
    private static bool IsDashed(ReadOnlySpan<char> words) => words.StartsWith("---", StringComparison.Ordinal) && words.EndsWith("--", StringComparison.Ordinal) && words.IndexOfAnyInRange('0', '9') >= 0 && QuoteWords.Wrote.IsIn(words);

    /// <summary>Between marks, as GroupWise writes it: neither "wrote" nor a colon.</summary>
    private static bool IsFramed(ReadOnlySpan<char> words) => words.EndsWith(">>>", StringComparison.Ordinal) && words.IndexOfAnyInRange('0', '9') >= 0;

    private Introduction? Judge(int first, int last, ReadOnlySpan<char> words, bool begins)
    {
        var quoteFollows = QuoteFollows(last);
        var digits = Digits(words);
        if (digits == 0 && !quoteFollows && words.IndexOfAny('@', '<') < 0)
        {
            return null;
        }

        // Horde writes neither a date nor "wrote": "Quoting Ada Byrne <ada@…>:" above marks.
        if (quoteFollows && words.Contains('@') && words.Length <= LongestLine && QuoteWords.BehindQuoting(words) > 0 && ToldAuthor.FromAttribution(words) is { Address.Length: > 0 } quoted)
        {
            return new Introduction(first, last, Rest: false, Forward: false) { Author = quoted };
        }

        // "On March 2, 2026 I wrote:" tells of a letter; where nothing below is marked, all of it is the sender's.
        if (!quoteFollows && words.IndexOfAny('@', '<') < 0 && PronounWrote.IsIn(words))
        {
            return null;
        }

        var (wrote, date, looksDated, author) = Read(words, digits);
        var dated = date is not null || (looksDated && begins);
        if (!wrote && !dated)
        {
            return null;
        }

        var address = author?.Address is { Length: > 0 };
        var good = IsFramed(words) ? dated : wrote
            ? (dated && (begins || address || quoteFollows)) || (address && (quoteFollows || begins)) || (quoteFollows && words.Length <= 200 && MayBeName(author))
            : dated && ((address && words.Length <= 250) || (quoteFollows && words.Length <= 120 && (begins || MayBeName(author))));
        if (!good || (address && words.LastIndexOfAny('@', '>') is >= 0 and var told && EndsSentence(words[told..])))
        {
            return null;
        }

        return new Introduction(first, last, Rest: !quoteFollows, Forward: false) { Author = author, Date = date };
    }

    // "… Ada <ada@…> was told to come. She wrote back:" tells a story.
    private static bool EndsSentence(ReadOnlySpan<char> words)
    {
        for (var from = 0; words[from..].IndexOf(". ") is > 0 and var stop; from += stop + 2)
        {
            var end = from + stop;
            var start = words[..end].LastIndexOfAny(' ', '\n') + 1;
            var word = words[start..end];
            if (word.Length >= ShortestWord && !word.ContainsAnyExceptInRange('a', 'z') && !QuoteWords.IsNoName(word) && end + 2 < words.Length && char.IsUpper(words[end + 2]))
            {
                return true;
            }
        }

        return false;
    }

    // Who answers quotes what the answered one quoted: most attributions come again.
    private static Reading Read(ReadOnlySpan<char> words, int digits)
    {
        if (Recent.TryGet(words, out var known))
        {
            return known;
        }

        var wrote = HasWrote(words);
        var date = digits == 0 ? null : ToldDate.Read(words);
        var looksDated = date is null && digits >= 3 && ToldDate.MayStandIn(words);
        if (!wrote && date is null && !looksDated)
        {
            return default;
        }

        var reading = new Reading(wrote, date, looksDated, ToldAuthor.FromAttribution(words));
        if (Recent.ComesAgain(words))
        {
            Recent.Keep(words.ToString(), reading);
        }

        return reading;
    }

    // "Here is what the handbook says about that:" above a quote is the author's own.
    private static bool MayBeName(MailAddress? author) => author?.DisplayName is not { } name || !name.Contains(' ') || ToldNames.IsFull(name);

    /// <summary>"wrote" as a word: what stands before and behind it is no letter (languages without spaces excepted).</summary>
    private static bool HasWrote(ReadOnlySpan<char> words)
    {
        for (var from = 0; from < words.Length;)
        {
            var at = QuoteWords.Wrote.IndexIn(words[from..]);
            if (at < 0)
            {
                return false;
            }

            at += from;
            if (at == 0 || !char.IsLetter(words[at - 1]) || words[at] > '\u2E80')
            {
                return true;
            }

            from = at + 1;
        }

        return false;
    }

    private static int Digits(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var c in words)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }

    private bool QuoteFollows(int last)
    {
        for (var i = last + 1; i < lines.Length && i <= last + 4; i++)
        {
            if (lines[i].Marks > lines[last].Marks)
            {
                return true;
            }

            if (!lines[i].IsBlank)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What an attribution's words tell.</summary>
    /// <param name="Wrote">True where "wrote" stands in them.</param>
    /// <param name="Date">The date.</param>
    /// <param name="LooksDated">True where figures stand in them that look like a date, though none can be told.</param>
    /// <param name="Author">Who wrote.</param>
    private readonly record struct Reading(bool Wrote, DateTimeOffset? Date, bool LooksDated, MailAddress? Author);
}
