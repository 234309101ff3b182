namespace FactForge.Mail.Signatures;

/// <summary>Parts of an address that follow one another are one place, whether lines, bars or dots part them.</summary>
internal static class PlaceLines
{
    private const int MostBlanksOfTown = 2;
    private const string Between = " \n\r,\t|·•–—-/";

    /// <summary>The places of a card. A line with a house number right above or below one is a part of it, though it names no street.</summary>
    public static IEnumerable<SignatureField> Join(string text, List<TextSpan> places, List<TextSpan> unknown)
    {
        var parts = places.Concat(unknown.Where(span => places.Any(place => Touches(text, span, place)) && MayBePart(span.Slice(text)))).OrderBy(span => span.Start).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var last = i;
            while (last + 1 < parts.Count && Touches(text, parts[last], parts[last + 1]))
                last++;
            var value = string.Join(", ", parts[i..(last + 1)].Select(part => CardText.Tidy(part.Slice(text))));
            yield return new SignatureField(SignatureFieldKind.Location, value, TextSpan.FromBounds(parts[i].Start, parts[last].End));
            i = last;
        }
    }

    /// <summary>True for a few capitalised words that stand right between two parts of an address: the town.</summary>
    public static bool IsBetween(string text, TextSpan span, List<TextSpan> places) =>
        span.Slice(text) is var words && SignatureLine.IsName(words) && words.Count(' ') <= MostBlanksOfTown && places.Exists(place => place.End <= span.Start && Touches(text, place, span)) && places.Exists(place => place.Start >= span.End && Touches(text, span, place));

    private static bool Touches(string text, TextSpan left, TextSpan right) =>
        left.End <= right.Start ? Parts(text, left.End, right.Start) : Parts(text, right.End, left.Start);

    private static bool Parts(string text, int from, int to) => to - from <= 5 && text.AsSpan(from, to - from).Trim(Between).IsEmpty;

    private static bool MayBePart(string words) =>
        words.Length <= 60 && !CardText.IsOfHours(words) && !NumberLabel.Begins(words) && words.Any(char.IsLetter) && words.IndexOfAny(['@', ':', '?', '!']) < 0 && (words.Any(char.IsAsciiDigit) || SignaturePart.HasPremises(words));
}
