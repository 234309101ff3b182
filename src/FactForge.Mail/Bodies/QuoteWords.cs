using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary><see cref="MailLanguages"/> made ready for looking up: case is ignored everywhere.</summary>
internal static class QuoteWords
{
    private static readonly WordTable<HeaderField> Fields = new(MailLanguages.All.SelectMany(FieldsOf));
    private static readonly WordTable<int> Months = new(MailLanguages.All.SelectMany(MonthsOf));
    private static readonly WordSet NoNames = new(MailLanguages.All
        .SelectMany(language => language.Days.Concat(language.Between).Concat(language.Starts).Concat(language.Wrote).SelectMany(word => word.Split(' ')))
        .Concat(["am", "pm", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "ist", "at", "um", "msk"])
        .Concat(MailLanguages.All.SelectMany(MonthsOf).Select(month => month.Key)));

    // Days and "wrote" in the languages in which the day stands before the month; what is a word of the others as well tells nothing.
    private static readonly WordSet SentNames = new(MailLanguages.All.SelectMany(language => language.Sent));
    private static readonly WordSet DayFirst = new(MailLanguages.All.Where(language => language.Code is not ("en" or "ja" or "zh" or "ko"))
        .SelectMany(language => language.Days.Concat(language.Wrote.Select(phrase => phrase.Split(' ').MaxBy(word => word.Length)!)))
        .Except(MailLanguages.All.Where(language => language.Code == "en").SelectMany(language => language.Days.Concat(language.Wrote)), StringComparer.Ordinal)
        .Where(word => word.Length > 3 && !Months.TryGet(word, out _)));

    private static readonly string[] Behalfs = [.. MailLanguages.All.SelectMany(language => language.Behalf).Select(phrase => phrase + " ")];
    private static readonly PhraseFinder BehalfFinder = new(Behalfs);
    private static readonly LeadingPhrases Quoting = new(MailLanguages.All.SelectMany(language => language.Quoting));
    private static readonly LeadingPhrases MessageFrom = new(MailLanguages.All.SelectMany(language => language.MessageFrom));
    private static readonly ILookup<char, string> Starts = MailLanguages.All.SelectMany(language => language.Starts).Distinct(StringComparer.Ordinal).ToLookup(start => start[0]);
    private static readonly string[][] AsciiStarts = [.. Enumerable.Range(0, 128).Select(letter => Starts[char.ToLowerInvariant((char)letter)].ToArray())];

    /// <summary>Longest field name, in characters.</summary>
    public static int LongestField => Fields.Longest;

    /// <summary>Words that say "wrote".</summary>
    public static PhraseFinder Wrote { get; } = new(MailLanguages.All.SelectMany(language => language.Wrote));

    /// <summary>What says "on behalf of": where what stands behind it begins; -1 where nothing says so.</summary>
    public static int BehindBehalf(ReadOnlySpan<char> words)
    {
        if (!BehalfFinder.IsIn(words))
            return -1;
        foreach (var phrase in Behalfs)
        {
            var at = words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return at + phrase.Length;
        }

        return -1;
    }

    /// <summary>"Quoting" at the front: where what stands behind it begins; 0 where nothing says so.</summary>
    public static int BehindQuoting(ReadOnlySpan<char> words) => Quoting.EndOfFirst(words);

    /// <summary>"Message from" at the front: where what stands behind it begins; 0 where nothing says so.</summary>
    public static int BehindMessageFrom(ReadOnlySpan<char> words) => MessageFrom.EndOfFirst(words);

    /// <summary>What stands below a message that is passed on.</summary>
    public static PhraseFinder Ending { get; } = new(MailLanguages.All.SelectMany(language => language.Ending));

    /// <summary>What stands above an answered message.</summary>
    public static PhraseFinder Original { get; } = new(MailLanguages.All.SelectMany(language => language.Original.Concat(language.Appointment)));

    /// <summary>What stands above an appointment that is answered.</summary>
    public static PhraseFinder Appointment { get; } = new(MailLanguages.All.SelectMany(language => language.Appointment));

    /// <summary>What stands above a message that is passed on.</summary>
    public static PhraseFinder Forwarded { get; } = new(MailLanguages.All.SelectMany(language => language.Forwarded));

    /// <summary>First words of an attribution that begin with that letter, whatever its case.</summary>
    public static string[] StartsWith(char letter) => letter < AsciiStarts.Length ? AsciiStarts[letter] : [.. Starts[char.ToLowerInvariant(letter)]];

    /// <summary>The field of that name, without its colon.</summary>
    public static bool TryField(ReadOnlySpan<char> name, out HeaderField field) => Fields.TryGet(name, out field);

    /// <summary>True for the name of a field that tells when mail was sent, and of nothing else.</summary>
    public static bool TellsSending(ReadOnlySpan<char> name) => SentNames.Contains(name);

    /// <summary>The month of that name or short form, 1 to 12.</summary>
    public static bool TryMonth(ReadOnlySpan<char> word, out int month) => Months.TryGet(word, out month);

    /// <summary>True for a word of an attribution that is no part of a name: a day, a month, "at", "wrote".</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) => NoNames.Contains(word);

    /// <summary>True for a word of a language in which a date with slashes begins with its day.</summary>
    public static bool IsDayFirst(ReadOnlySpan<char> word) => DayFirst.Contains(word);

    private static IEnumerable<KeyValuePair<string, HeaderField>> FieldsOf(MailLanguage language)
    {
        foreach (var (names, field) in new[]
        {
            (language.From, HeaderField.From), (language.Sent, HeaderField.Date), (language.Date, HeaderField.Date), (language.To, HeaderField.To),
            (language.Cc, HeaderField.Cc), (language.Subject, HeaderField.Subject), (language.Other, HeaderField.Other),
        })
        {
            foreach (var name in names)
            {
                yield return new(name, field);
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, int>> MonthsOf(MailLanguage language) =>
        language.Months.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany((names, month) => names.Split('|').Select(name => KeyValuePair.Create(name, month + 1)));
}
