using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Weighs how much a paragraph reads like what others than the writer append. A word that a person may write as well ("confidential", "scanned by") weighs
/// little: several have to come together, with words that no person writes or with talk of the message itself. Who says "I", or names a day, speaks for himself.
/// </summary>
internal static class FooterSigns
{
    /// <summary>What proves a footer below words of the writer.</summary>
    public const int Enough = 4;

    /// <summary>What proves one where nothing else is the writer's: then a whole message would be lost.</summary>
    public const int EnoughAlone = 6;

    /// <summary>What a paragraph above a proven one weighs at least to be of the same notice.</summary>
    public const int EnoughAbove = 3;

    /// <summary>What a paragraph below a proven one weighs at least.</summary>
    public const int EnoughBelow = 1;

    private const int LongestNotice = 6000;
    private const int LongestService = 1200;
    private const int MostServiceLines = 12;
    private const int ShortestLegal = 60;
    private const int FirstPersonTakes = 3;
    private const int DayTakes = 3;

    /// <summary>Anybody may tell where the privacy notice is: more of it has to be spoken of.</summary>
    private const int EnoughOfPrivacy = 4;

    private const int Kinds = (int)NoticeKind.Link + 1;
    private const int Sure = 2;

    private static readonly NoticePhrase[] Phrases = NoticePhrases.All;
    private static readonly PhraseTable<int> Table = new([.. Enumerable.Range(0, Phrases.Length).OrderByDescending(at => Phrases[at].Weight).ThenByDescending(at => Phrases[at].Words.Length).Select(at => (Phrases[at].Words, at))]);
    private static readonly PhraseFinder AnyOrRegister = new(Phrases.Select(phrase => phrase.Words).Concat(RegisterSigns.Words));

    /// <summary>True for most paragraphs: they have nothing of a notice.</summary>
    public static bool IsSilent(ReadOnlySpan<char> paragraph) => !AnyOrRegister.IsIn(paragraph);

    /// <summary>The weight of a paragraph of so many lines, what stands above it not counted.</summary>
    /// <param name="paragraph">Its words.</param>
    /// <param name="lines">How many lines they stand on.</param>
    /// <param name="isShort">True where a short one may be a legal notice: below another alone.</param>
    public static NoticeWeight Weigh(ReadOnlySpan<char> paragraph, int lines, bool isShort)
    {
        if (paragraph.Length > LongestNotice || IsSilent(paragraph))
        {
            return NoticeWeight.None;
        }

        // A phrase may be wrapped: the lines are joined before they are searched.
        var joined = ArrayPool<char>.Shared.Rent(paragraph.Length);
        var starts = ArrayPool<bool>.Shared.Rent(paragraph.Length + 1);
        var text = Join(paragraph, joined, starts);
        var weight = Weigh(text, starts, lines <= MostServiceLines && paragraph.Length < LongestService, isShort || paragraph.Length > ShortestLegal);
        ArrayPool<char>.Shared.Return(joined);
        ArrayPool<bool>.Shared.Return(starts);
        return weight;
    }

    private static NoticeWeight Weigh(ReadOnlySpan<char> text, ReadOnlySpan<bool> starts, bool isService, bool isLegal)
    {
        Span<bool> seen = stackalloc bool[Phrases.Length];
        seen.Clear();
        Span<int> sums = stackalloc int[Kinds];
        sums.Clear();
        Span<bool> sure = stackalloc bool[Kinds];
        sure.Clear();
        var lists = 0;
        for (var next = 0; Table.Next(text, ref next, out var known) is >= 0 and var from;)
        {
            var (_, of, kind, line) = Phrases[known];
            if (!seen[known] && (line == 0 || starts[from + line]) && (kind is NoticeKind.List or NoticeKind.Service or NoticeKind.Scan ? isService : isLegal || kind != NoticeKind.Secrecy))
            {
                seen[known] = true;
                var isFirst = of >= Sure && starts[from] && kind is NoticeKind.List or NoticeKind.Service or NoticeKind.Scan;
                sums[(int)kind] += of + (isFirst ? 1 : 0);
                sure[(int)kind] |= of >= Sure;
                lists += kind == NoticeKind.List && of >= Sure ? isFirst || of > Sure || line > 0 ? 2 : 1 : 0;
            }
        }

        // One phrase in the midst of a line may stand in a question about the list; a footer's begins its line, or comes with others.
        sure[(int)NoticeKind.List] = lists > 1;
        return Total(sums, sure, RegisterSigns.Count(text), (FirstPerson.Speaks(text) ? FirstPersonTakes : 0) + (NamedDay.IsIn(text) ? DayTakes : 0));
    }

    private static NoticeWeight Total(ReadOnlySpan<int> sums, ReadOnlySpan<bool> sure, int register, int taken)
    {
        var (itself, link) = (sums[(int)NoticeKind.Itself] > 0, sums[(int)NoticeKind.Link] > 0);
        var (told, legal, other) = (register, register, 0);
        for (var kind = NoticeKind.Secrecy; kind < NoticeKind.Link; kind++)
        {
            var sum = sums[(int)kind];
            var isProven = sum > 0 && kind switch
            {
                NoticeKind.Secrecy => itself && (sure[(int)kind] || sure[(int)NoticeKind.Itself]),
                NoticeKind.Privacy => sure[(int)kind] && sum >= EnoughOfPrivacy,
                NoticeKind.Scan => itself || link,
                _ => sure[(int)kind],
            };
            told += sum;
            legal += isProven && kind is NoticeKind.Secrecy or NoticeKind.Privacy or NoticeKind.Monitoring ? sum : 0;
            other += isProven && kind > NoticeKind.Monitoring ? sum : 0;
        }

        if (told == 0)
        {
            return NoticeWeight.None;
        }

        var beside = Math.Min(3, sums[(int)NoticeKind.Itself]) + (link && (sums[(int)NoticeKind.Privacy] + sums[(int)NoticeKind.List] + sums[(int)NoticeKind.Service] + sums[(int)NoticeKind.Scan]) > 0 ? 1 : 0);
        var proven = legal + other;
        return new NoticeWeight(Math.Max(0, told + beside - taken), proven == 0 ? 0 : Math.Max(0, proven + beside - taken), other == 0);
    }

    private static Span<char> Join(ReadOnlySpan<char> paragraph, char[] joined, bool[] starts)
    {
        var (length, isStart) = (0, true);
        foreach (var c in paragraph)
        {
            if (LineScanner.IsSpace(c) || c == '\n')
            {
                isStart |= c == '\n';
                if (length > 0 && joined[length - 1] != ' ')
                {
                    starts[length] = false;
                    joined[length++] = ' ';
                }

                continue;
            }

            starts[length] = isStart;
            joined[length++] = c;
            // Bullets of a list stand before its words.
            isStart = isStart && c is '<' or '>' or '*' or '•' or '[';
        }

        return joined.AsSpan(0, length);
    }
}
