using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>
/// What must not be lost when one wording gives way to another: numbers, dates, names, identifiers and quoted terms. Read off the letters, apart from
/// the rules that decide merges, so that a mistake there is seen here.
/// </summary>
internal static partial class Retention
{
    /// <summary>A text made ready to be looked up in: typed values by meaning, words by spelling.</summary>
    public static RetainedText Of(string text)
    {
        var values = ValueScanner.Scan(Wording.Normalise(text)).Select(found => found.Value).ToList();
        var folded = Fold(text);
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Lexicon.NumberWords.TryGetValue(word, out var number))
                values.Add(new TypedValue(ValueKind.Number, number));
        }

        return new RetainedText(folded, values);
    }

    /// <summary>What of a text is not found in another.</summary>
    /// <param name="text">The text that goes.</param>
    /// <param name="stays">The text that stays.</param>
    /// <param name="own">What is told of the note elsewhere and cannot be lost: the person's names.</param>
    public static IReadOnlyList<string> Lost(string text, RetainedText stays, RetainedText? own = null)
    {
        var lost = new List<string>();
        var plain = Cut(Wording.Normalise(text));
        var covered = new List<TextSpan>();
        foreach (var (span, value) in ValueScanner.Scan(plain))
        {
            covered.Add(span);
            if (!stays.Values.Any(value.Equals) && !stays.Values.Any(other => other.Covers(value)) && !stays.Folded.Contains(Fold(span.Slice(plain)), StringComparison.Ordinal))
                lost.Add(span.Slice(plain));
        }

        foreach (Match match in Term().Matches(plain))
        {
            if (covered.Exists(span => span.Start <= match.Index && match.Index < span.End) || IsStart(plain, match.Index) || match.Value is "Mr" or "Mrs" or "Ms" or "Miss" or "Frau" or "Herr")
                continue;
            // "Friday 20 March": the date tells which day of the week it is.
            if (IsDayOf(plain, match, covered))
                continue;
            var term = match.Groups["quoted"] is { Success: true } quoted ? quoted.Value : match.Value;
            if (!stays.Folded.Contains(Fold(term).Trim(), StringComparison.Ordinal) && !IsToldAs(term, stays) && own?.Folded.Contains(Fold(term), StringComparison.Ordinal) != true)
                lost.Add(term);
        }

        return lost;
    }

    private static bool IsDayOf(string text, Match match, List<TextSpan> dates) =>
        match.Value is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"
        && dates.Exists(span => span.Start >= match.Index && span.Start - match.Index - match.Length <= 2 && text.AsSpan(match.Index + match.Length, span.Start - match.Index - match.Length).Trim(", ").IsEmpty && text.AsSpan(span.Start, span.End - span.Start).ContainsAnyInRange('A', 'Z'));

    // "Thursdays" is told by "Thursday", "Austrian" by "Austria".
    private static bool IsToldAs(string term, RetainedText stays)
    {
        var word = term.ToLowerInvariant();
        if (word.EndsWith("days", StringComparison.Ordinal))
            return stays.Folded.Contains($" {word[..^1]} ", StringComparison.Ordinal);
        var stem = Stemmer.Stem(word);
        var meaning = Synonyms.OfStem(stem);
        // "PhD" is told by "doctorate": by any word of that meaning.
        return (meaning != stem && stays.Folded.Contains($" {meaning} ", StringComparison.Ordinal))
            || (Synonyms.IsOfSeveral(meaning) && stays.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(other => other != word && Synonyms.Of(other) == meaning));
    }

    // A line cut off with "..." in mid-word: the stump is no term.
    private static string Cut(string text) => text.EndsWith("...", StringComparison.Ordinal) ? text[..Math.Max(0, text.LastIndexOf(' '))] : text;

    private static bool IsStart(string text, int place)
    {
        var before = place - 1;
        while (before >= 0 && text[before] is ' ' or '"')
            before--;
        return before < 0 || text[before] is '.' or '!' or '?' or ':';
    }

    private static string Fold(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var character in Wording.Normalise(text))
        {
            if (char.IsLetterOrDigit(character))
                builder.Append(char.ToLowerInvariant(character));
            else if (builder[^1] != ' ')
                builder.Append(' ');
        }

        return builder.Append(' ').ToString();
    }

    [GeneratedRegex("\"(?<quoted>[^\"]+)\"|\\b\\p{Lu}[\\w&+]+", RegexOptions.CultureInvariant)]
    private static partial Regex Term();
}

/// <summary>A text made ready to be looked up in.</summary>
/// <param name="Folded">Its words, lower-cased, one space between.</param>
/// <param name="Values">Its typed values.</param>
internal sealed record RetainedText(string Folded, IReadOnlyList<TypedValue> Values);
