using System.Globalization;
using System.Text;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Grounding;

/// <summary>
/// What a message and its headers tell: words, numbers, dates, and the full names of participants of the thread of whom the
/// message names a part ("Rajiv", where Rajiv Menon is one of them).
/// </summary>
internal sealed class SupportingWords
{
    private const int LongRow = 7;
    private const int GroupLength = 3;
    private const int LongestOfTwo = 2;

    private readonly Message message;
    private readonly Lazy<string> text;
    private readonly Lazy<string?> plain;
    private readonly Lazy<string> digitsPlain;
    private readonly Dictionary<string, bool> names = new(StringComparer.Ordinal);
    private readonly Lazy<string> packed;
    private readonly Lazy<HashSet<string>> words;
    private readonly Lazy<HashSet<string>> numbers;
    private readonly Lazy<List<HashSet<string>>> participants;
    private readonly Lazy<List<(PartialDate Start, PartialDate? End)>> dates;

    public SupportingWords(Message message, MailThread thread)
    {
        this.message = message;
        Said = message.Date is { } date ? DateOnly.FromDateTime(date.DateTime) : new DateOnly(2000, 1, 1);
        text = new(AllText);
        plain = new(() => Ascii.IsValid(text.Value) ? string.Create(text.Value.Length, text.Value, static (to, from) => Ascii.ToLower(from, to, out _)) : null);
        digitsPlain = new(() => PlainDigits(text.Value));
        packed = new(() => Digits(text.Value));
        words = new(ReadWords);
        numbers = new(ReadNumbers);
        participants = new(() => [.. thread.Messages.SelectMany(other => other.Participants).Select(person => person.DisplayName).OfType<string>().Distinct(StringComparer.Ordinal).Select(NameFolding.Parts)]);
        dates = new(ReadDates);
    }

    /// <summary>The day on which the message was written.</summary>
    public DateOnly Said { get; }

    /// <summary>True where the message has the text, whatever the case.</summary>
    public bool HasText(string part) =>
        plain.Value is { } lower && Ascii.IsValid(part) ? lower.Contains(part.ToLowerInvariant(), StringComparison.Ordinal) : text.Value.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the message has the word, or a participant's name that it names a part of has it.</summary>
    public bool HasName(string lower)
    {
        // Each fact of a message names its author.
        if (!names.TryGetValue(lower, out var has))
            names.Add(lower, has = IsNamed(lower));
        return has;
    }

    private bool IsNamed(string lower)
    {
        var folded = NameFolding.Fold(lower);
        if (HasWord(folded) || DateWords.Weekday(lower) > 0 || DateWords.Month(lower) > 0)
            return true;
        if (folded.Contains('-', StringComparison.Ordinal) && folded.Split('-').All(part => part.Length == 0 || HasWord(part)))
            return true;
        if (folded.Contains('.', StringComparison.Ordinal) && folded.Split('.').All(part => part.Length == 0 || HasWord(part)))
            return true;
        return participants.Value.Exists(parts => parts.Contains(folded) && parts.Any(HasWord));
    }

    // Of a text that is plain through and through a few words are found sooner than all are listed.
    private bool HasWord(string folded) =>
        plain.Value is { } lower && Ascii.IsValid(folded) && folded.Length > 0 ? NameFolding.HasPlainPart(lower, folded)
        : words.Value.Contains(folded) || (folded.Contains('_', StringComparison.Ordinal) && HasText(folded));

    /// <summary>True where the message has the number, in digits or in words.</summary>
    public bool HasNumber(string number)
    {
        var digits = Digits(number);
        return digits.Length == 0 || StandsAsNumber(number) || numbers.Value.Contains(digits) || (digits.Length >= 5 && packed.Value.Contains(digits, StringComparison.Ordinal));
    }

    /// <summary>
    /// True where the message has the digits as a number of their own: 480 is told neither by 4800 nor by 1,480 nor by 480万, nor by 480.50. One of two
    /// digits is one also before a mark, unless thousands follow: "14.3.", "25,26 and 27 March". In a long row of digits, as of a phone number, groups are a matter
    /// of taste.
    /// </summary>
    private bool StandsAsNumber(string number)
    {
        var all = digitsPlain.Value;
        var comparison = number.AsSpan().ContainsAnyExceptInRange(' ', '9') ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = all.IndexOf(number, comparison); at >= 0; at = all.IndexOf(number, at + 1, comparison))
        {
            var (start, end) = (at, at + number.Length);
            while (start > 0 && char.IsAsciiDigit(all[start - 1]))
                start--;
            while (end < all.Length && char.IsAsciiDigit(all[end]))
                end++;
            if (end - start >= LongRow || (start == at && end == at + number.Length && !IsBehindMark(all, start, end) && !IsBeforeMark(all, start, end) && !CountsOn(all, end)))
                return true;
        }

        return false;
    }

    /// <summary>The last three digits of 1,480 or the 5 of 2.5; the 26 of "25,26" is a number.</summary>
    private static bool IsBehindMark(string all, int start, int end) =>
        start >= 2 && char.IsAsciiDigit(all[start - 2]) && (all[start - 1] == '.' || (all[start - 1] == ',' && end - start == GroupLength));

    /// <summary>The 1 of 1,480 or the 480 of 480.50; the 14 of "14.3." is a day, the 25 of "25,26" a number.</summary>
    private static bool IsBeforeMark(string all, int start, int end)
    {
        if (end >= all.Length || all[end] is not ('.' or ','))
            return false;
        var rest = all.AsSpan(end + 1);
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var stop ? stop : rest.Length;
        return digits > 0 && (digits == GroupLength || end - start > LongestOfTwo);
    }

    // Behind a number that counts in hundreds or ten thousands it is another one.
    private static bool CountsOn(string all, int at) => at < all.Length && "百千万萬億亿兆백천만억조".Contains(all[at], StringComparison.Ordinal);

    /// <summary>True where a date that the message tells, or the day it was written on, covers this one or lies in it.</summary>
    public bool HasDate(PartialDate date)
    {
        if (message.Date is not null && Said >= date.First && Said <= date.Last)
            return true;
        return dates.Value.Any(told => (told.Start.First <= date.Last && date.First <= told.Start.Last && !(date.Precision > told.Start.Precision))
            || (told.End is { } end && told.Start.First <= date.First && date.First <= end.Last));
    }

    private string AllText()
    {
        var all = new StringBuilder(message.Body.Text).Append('\n').Append(message.Subject);
        foreach (var person in message.Participants.Concat(message.ReplyTo))
            all.Append('\n').Append(person.DisplayName).Append(' ').Append(person.Address);
        foreach (var field in message.Signature?.Fields ?? [])
            all.Append('\n').Append(field.Value);
        return all.ToString();
    }

    private HashSet<string> ReadWords()
    {
        var found = NameFolding.Parts(text.Value);
        foreach (var part in found.Where(part => part.Contains('-', StringComparison.Ordinal)).ToList())
            found.UnionWith(part.Split('-'));
        return found;
    }

    private HashSet<string> ReadNumbers()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokenizer.Read(text.Value, new(0, text.Value.Length)))
        {
            if (token.Kind == TokenKind.Number)
                found.Add(Digits(token.Lower));
            else if (token.IsWord && NumberWords.Value(token.Lower) is > 0 and var value)
                found.Add(value.ToString(CultureInfo.InvariantCulture));
        }

        return found;
    }

    /// <summary>The text with every digit of whatever script as an ASCII one.</summary>
    private static string PlainDigits(string text) => Ascii.IsValid(text) ? text : string.Create(text.Length, text, static (to, from) =>
    {
        for (var at = 0; at < from.Length; at++)
            to[at] = char.IsDigit(from[at]) ? Plain(from[at]) : from[at];
    });

    private List<(PartialDate Start, PartialDate? End)> ReadDates()
    {
        var found = new List<(PartialDate, PartialDate?)>();
        var tokens = Tokenizer.Read(text.Value, new(0, text.Value.Length));
        foreach (var direction in (ReadOnlySpan<DateDirection>)[DateDirection.Ahead, DateDirection.Behind])
        {
            foreach (var date in DateReader.Read(tokens, new(Said, direction)))
                found.Add((date.Start, date.End));
        }

        foreach (var date in ScriptDates.Read(digitsPlain.Value, Said))
            found.Add((date, null));
        return found;
    }

    private static char Plain(char digit) => (char)('0' + (int)char.GetNumericValue(digit));

    private static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
                digits.Append(Plain(letter));
        }

        return digits.ToString();
    }
}
