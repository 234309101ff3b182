namespace FactForge.Consolidation;

/// <summary>Whether two lines of Recent Context of one day are about one thread.</summary>
internal static class ThreadTwins
{
    public static bool AreOfOneThread(Reading first, Reading second) => string.Equals(first.Folded, second.Folded, StringComparison.Ordinal);
}
