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
    private readonly Message message;
    private readonly Lazy<string> text;
    private readonly Lazy<string?> plain;
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
        plain = new(() => Ascii.IsValid(text.Value) ? text.Value.ToLowerInvariant() : null);
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
        return digits.Length == 0 || HasText(number) || numbers.Value.Contains(digits) || (digits.Length >= 5 && packed.Value.Contains(digits, StringComparison.Ordinal));
    }

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

    private List<(PartialDate Start, PartialDate? End)> ReadDates()
    {
        var found = new List<(PartialDate, PartialDate?)>();
        var tokens = Tokenizer.Read(text.Value, new(0, text.Value.Length));
        foreach (var direction in (ReadOnlySpan<DateDirection>)[DateDirection.Ahead, DateDirection.Behind])
        {
            foreach (var date in DateReader.Read(tokens, new(Said, direction)))
                found.Add((date.Start, date.End));
        }

        return found;
    }

    private static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.DecimalDigitNumber)
                digits.Append((char)('0' + (int)char.GetNumericValue(letter)));
        }

        return digits.ToString();
    }
}
