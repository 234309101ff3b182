using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>Words of a signature as a field keeps them.</summary>
internal static class CardText
{
    private static readonly PhraseFinder Capital = new([" au capital", " capital social", " con capital", " capitale sociale", " cap. soc.", " mit stammkapital", " stammkapital", " z kapitałem", " kapitał zakładowy", " kapitalja"]);
    private static readonly string[] OnBehalf = ["for and on behalf of ", "on behalf of ", "for ", "für ", "pour "];

    /// <summary>An organisation without "for" or "on behalf of" before it: who signs for a house.</summary>
    public static string House(string words) =>
        OnBehalf.FirstOrDefault(before => words.StartsWith(before, StringComparison.OrdinalIgnoreCase) && words.Length > before.Length + 2 && char.IsUpper(words[before.Length])) is { } found ? words[found.Length..] : words;

    /// <summary>"Nord Vent SAS au capital de 1 000 000 €" without what the law has a house say of its capital.</summary>
    public static TextSpan WithoutCapital(string text, TextSpan span)
    {
        var words = span.Slice(text).AsSpan();
        if (Capital.IndexIn(words) is not (> 1 and var at) || words[at..].IndexOfAnyInRange('0', '9') < 0)
            return span;
        return TextSpan.FromBounds(span.Start, span.Start + words[..at].TrimEnd(" ,;-–(").Length);
    }

    /// <summary>"Open Tue-Sat 8-3", "Working days: Mon to Wed": when somebody is there, no place and no house.</summary>
    public static bool IsOfHours(string words) =>
        words.Split([' ', '-', '–', ',', ':', '/'], StringSplitOptions.RemoveEmptyEntries) is var parts
        && (parts.Any(part => part.ToLowerInvariant() is "mon" or "tue" or "tues" or "wed" or "thu" or "thur" or "thurs" or "fri" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "mo" or "fr" or "lundi" or "lunes")
            || (parts.Length > 1 && parts[0].ToLowerInvariant() is "open" or "hours" or "working" or "geöffnet" or "sprechzeiten"));

    /// <summary>"i. A. Ada Winter", "김민수 드림": the name without the sign of procuration before it and the formula of the closing behind it.</summary>
    public static TextSpan NameIn(string text, TextSpan span)
    {
        span = WithoutHalfBracket(text, span);
        var words = span.Slice(text).AsSpan();
        var start = words.Length - SignatureLine.WithoutProcuration(words).TrimStart().Length;
        var end = words.Length;
        foreach (var closing in (ReadOnlySpan<string>)[" 드림", " 올림", " 배상", " 拝", " 敬上", " 谨上", " 謹上"])
        {
            end = words.EndsWith(closing, StringComparison.Ordinal) && words.Length > closing.Length ? words[..^closing.Length].TrimEnd().Length : end;
        }

        return start < end ? TextSpan.FromBounds(span.Start + start, span.Start + end) : span;
    }

    /// <summary>On one line, without separators around.</summary>
    public static string Tidy(string words) => string.Join(' ', words.Split([' ', '\t', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', '*', '_', '|');

    /// <summary>Without the bracket at an end whose other half stands in another field: "(Secretary, Northwind Rowing Club)".</summary>
    public static TextSpan WithoutHalfBracket(string text, TextSpan span)
    {
        var words = span.Slice(text);
        if (words.EndsWith(')') && words.Count(letter => letter == ')') > words.Count(letter => letter == '('))
            return new(span.Start, span.Length - 1);
        return words.StartsWith('(') && words.Count(letter => letter == '(') > words.Count(letter => letter == ')') ? TextSpan.FromBounds(span.Start + 1, span.End) : span;
    }
}
