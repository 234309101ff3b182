namespace FactForge.Consolidation;

/// <summary>
/// Whether two lines of Recent Context of one day are about one thread: a naive pipeline gives a thread a new title each time, but its words come
/// from one place.
/// </summary>
internal static class ThreadTwins
{
    private const double Floor = 0.5;

    /// <summary>True where the shorter of the two lines has at least half of what it is about in the other, and no value speaks against it.</summary>
    public static bool AreOfOneThread(Reading first, Reading second)
    {
        if (string.Equals(first.Folded, second.Folded, StringComparison.Ordinal))
            return true;
        var pair = new Pairing(first, second);
        if (pair.Shared.Count == 0)
            return false;
        if (pair.OnlyFirst.Exists(term => term.Value is { Kind: ValueKind.Identifier or ValueKind.Number }) && pair.OnlySecond.Exists(term => term.Value is { Kind: ValueKind.Identifier or ValueKind.Number }))
            return false;
        var smaller = Math.Min(first.Terms.Count, second.Terms.Count);
        return pair.Shared.Count / (double)smaller >= Floor && (pair.Shared.Count > 1 || smaller <= 2);
    }
}
