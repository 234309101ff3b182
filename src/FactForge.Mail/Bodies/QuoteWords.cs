using System.Buffers;
using System.Collections.Frozen;

namespace FactForge.Mail.Bodies;

/// <summary><see cref="MailLanguages"/> made ready for looking up: case is ignored everywhere.</summary>
internal static class QuoteWords
{
    private static readonly FrozenDictionary<string, HeaderField> Fields = MakeFields();
    private static readonly FrozenDictionary<string, HeaderField>.AlternateLookup<ReadOnlySpan<char>> FieldLookup = Fields.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, int> Months = MakeMonths();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthLookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string> NoNames = MailLanguages.All
        .SelectMany(language => language.Days.Concat(language.Between).Concat(language.Starts).Concat(language.Wrote).SelectMany(word => word.Split(' ')))
        .Concat(["am", "pm", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "ist", "at", "um", "msk"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNameLookup = NoNames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Longest field name, in characters.</summary>
    public static int LongestField { get; } = Fields.Keys.Max(name => name.Length);

    /// <summary>Words that say "wrote".</summary>
    public static SearchValues<string> Wrote { get; } = Phrases(language => language.Wrote);

    /// <summary>What stands above an answered message.</summary>
    public static SearchValues<string> Original { get; } = Phrases(language => language.Original);

    /// <summary>What stands above a message that is passed on.</summary>
    public static SearchValues<string> Forwarded { get; } = Phrases(language => language.Forwarded);

    private static readonly ILookup<char, string> Starts = MailLanguages.All.SelectMany(language => language.Starts).Distinct(StringComparer.Ordinal).ToLookup(start => start[0]);
    private static readonly string[][] AsciiStarts = [.. Enumerable.Range(0, 128).Select(letter => Starts[char.ToLowerInvariant((char)letter)].ToArray())];

    /// <summary>First words of an attribution that begin with that letter, whatever its case.</summary>
    public static string[] StartsWith(char letter) => letter < AsciiStarts.Length ? AsciiStarts[letter] : [.. Starts[char.ToLowerInvariant(letter)]];

    /// <summary>The field of that name, without its colon.</summary>
    public static bool TryField(ReadOnlySpan<char> name, out HeaderField field) => FieldLookup.TryGetValue(name, out field);

    /// <summary>The month of that name or short form, 1 to 12.</summary>
    public static bool TryMonth(ReadOnlySpan<char> word, out int month) => MonthLookup.TryGetValue(word, out month);

    /// <summary>True for a word of an attribution that is no part of a name: a day, a month, "at", "wrote".</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) => NoNameLookup.Contains(word) || MonthLookup.ContainsKey(word);

    private static SearchValues<string> Phrases(Func<MailLanguage, string[]> of) =>
        SearchValues.Create([.. MailLanguages.All.SelectMany(of).Distinct(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, HeaderField> MakeFields()
    {
        var fields = new Dictionary<string, HeaderField>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in MailLanguages.All)
        {
            Add(language.From, HeaderField.From);
            Add(language.Date, HeaderField.Date);
            Add(language.To, HeaderField.To);
            Add(language.Cc, HeaderField.Cc);
            Add(language.Subject, HeaderField.Subject);
            Add(language.Other, HeaderField.Other);
        }

        return fields.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string[] names, HeaderField field)
        {
            foreach (var name in names)
            {
                fields.TryAdd(name, field);
            }
        }
    }

    private static FrozenDictionary<string, int> MakeMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in MailLanguages.All)
        {
            var names = language.Months.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var month = 0; month < names.Length; month++)
            {
                foreach (var name in names[month].Split('|'))
                {
                    months.TryAdd(name, month + 1);
                }
            }
        }

        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
