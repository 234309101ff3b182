namespace FactForge.Consolidation;

/// <summary>
/// Whether a sentence that a model composed of two may stand for both: everything that must not be lost of either is in it, nothing is in it that neither
/// says, it is as sure as they are, and about as long. In doubt both stay.
/// </summary>
internal static class ComposedWording
{
    private const double ShortestShare = 0.8;

    /// <summary>What keeps it from standing for both; null where nothing does.</summary>
    /// <param name="first">One of the two.</param>
    /// <param name="second">The other.</param>
    /// <param name="wording">The sentence.</param>
    /// <param name="room">Reads wordings about the person.</param>
    /// <param name="own">The person's names, which are told elsewhere in the note.</param>
    public static string? Problem(Reading first, Reading second, string wording, ReadingRoom room, RetainedText own)
    {
        if (PlainLine.Of(wording) != wording)
            return "it is no line of plain text";
        if (wording.Length > first.Text.Length + second.Text.Length || wording.Length < ShortestShare * Math.Max(first.Text.Length, second.Text.Length))
            return "it is too long or too short to say both";
        var composed = room.Read(wording);
        var retained = Retention.Of(wording);
        if (Retention.Lost(first.Text, retained, own).Concat(Retention.Lost(second.Text, retained, own)).FirstOrDefault() is { } lost)
            return $"'{lost}' would be lost";
        if (Retention.Lost(wording, Retention.Of(first.Text + "\n" + second.Text), own) is [var added, ..])
            return $"'{added}' is said by neither";
        if (composed.Certainty != first.Certainty || first.Certainty != second.Certainty || Supposed(composed) < Math.Max(Supposed(first), Supposed(second)))
            return "it is not as sure as they are";
        if (composed.IsNegated != first.IsNegated && composed.IsNegated != second.IsNegated)
            return "it denies what neither denies";
        if (!composed.Holders.SetEquals(first.Holders.Union(second.Holders)))
            return "it names other speakers";
        var (one, other) = (new Pairing(first, composed), new Pairing(second, composed));
        if (one.OnlyFirst.Concat(other.OnlyFirst).FirstOrDefault() is { } missing)
            return $"'{missing.Token.Text}' is missing";
        return one.OnlySecond.Find(term => other.OnlySecond.Contains(term)) is { } strange ? $"'{strange.Token.Text}' is said by neither" : null;
    }

    private static int Supposed(Reading reading) => reading.Terms.Count(term => term.Token.IsHedged);
}
