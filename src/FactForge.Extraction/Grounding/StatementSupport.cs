using System.Collections.Frozen;
using System.Globalization;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Grounding;

/// <summary>Checks that names, numbers and dates of a statement are told by the message or its headers.</summary>
internal static class StatementSupport
{
    /// <summary>Words that start a sentence or are capitalised for grammar alone.</summary>
    private static readonly FrozenSet<string> NotNames = FrozenSet.Create(StringComparer.Ordinal,
        "i", "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you", "his", "her", "their", "its", "in", "on", "at", "by", "from", "since",
        "until", "after", "before", "if", "when", "while", "as", "for", "to", "and", "but", "or", "no", "not", "all", "both", "each", "mr", "mrs", "ms", "dr", "prof",
        "there", "here", "according", "because", "mentioned", "asked", "re", "fwd");

    /// <summary>Null where everything has support; otherwise what lacks it.</summary>
    public static string? Missing(Claim claim, SupportingWords support)
    {
        return MissingIn(claim.Statement, support) ?? (claim.Value is { } value && claim.Slot is not null ? MissingIn(value, support) : null)
            ?? MissingDate(claim.Due, "due", support) ?? MissingDate(claim.Since, "since", support) ?? MissingDate(claim.Until, "until", support);
    }

    /// <summary>
    /// What lacks support in a value that is said to stand in the mail as it is given: it goes into the front matter without a sentence around it, so each
    /// of its words is the message's, capital or not. Null where all are.
    /// </summary>
    public static string? MissingInValue(Claim claim, SupportingWords support) =>
        claim is { Slot: Slot.Role or Slot.Employer or Slot.Location, Value: { } value }
        && Tokenizer.Read(value, new(0, value.Length)).FirstOrDefault(token => token.IsWord && !NotNames.Contains(token.Lower) && token.Lower != "of" && !support.HasName(token.Lower)) is { Lower: not null } missing
            ? $"the word \"{missing.Span.Slice(value)}\" of the value has no support in the message"
            : null;

    private static string? MissingIn(string text, SupportingWords support)
    {
        var tokens = Tokenizer.Read(text, new(0, text.Length));
        var dates = DateReader.Read(tokens, new(support.Said, DateDirection.Ahead));
        var covered = new bool[tokens.Count];
        foreach (var date in dates.Where(date => !date.IsRelative))
        {
            if (!support.HasDate(date.Start) || (date.End is { } end && !support.HasDate(end)))
                return $"the date \"{date.Words}\" of the statement has no support in the message";
            for (var at = date.First; at <= date.Last; at++)
                covered[at] = true;
        }

        for (var at = 0; at < tokens.Count; at++)
        {
            if (covered[at])
                continue;
            var token = tokens[at];
            if (token.Kind == TokenKind.Number && !support.HasNumber(token.Lower) && !IsYearTold(token.Lower, support))
                return $"the number \"{token.Lower}\" of the statement has no support in the message";
            if (token.Kind == TokenKind.Address && !support.HasText(token.Lower))
                return $"the address \"{token.Lower}\" of the statement has no support in the message";
            if (token.IsWord && HasNoCase(token.Span.Slice(text)) && !support.HasText(token.Lower) && !support.HasName(token.Lower))
                return $"the word \"{token.Span.Slice(text)}\" of the statement has no support in the message";
            // "Don't": its first half is no name. Of "Zebedee's" it is one.
            if (token.IsWord && token.IsCapital && !NotNames.Contains(token.Lower) && !(at + 1 < tokens.Count && tokens[at + 1] is { IsContracted: true, Lower: "not" }) && !support.HasName(token.Lower))
                return $"the name \"{token.Span.Slice(text)}\" of the statement has no support in the message";
        }

        return null;
    }

    /// <summary>"up 30 on 2024", where the mail says "on last year".</summary>
    private static bool IsYearTold(string number, SupportingWords support) =>
        number.Length == 4 && PartialDate.TryParse(number, out var year) && year.Precision == DatePrecision.Year && support.HasDate(year);

    /// <summary>A script without capitals shows no names, so all of its words need support: the statement is English, and what it has of such a script it has from the mail.</summary>
    private static bool HasNoCase(string word) => word.Any(letter => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter);

    private static string? MissingDate(PartialDate? date, string which, SupportingWords support) =>
        date is { } told && !support.HasDate(told) ? $"the {which} date {told} has no support in the message" : null;
}
