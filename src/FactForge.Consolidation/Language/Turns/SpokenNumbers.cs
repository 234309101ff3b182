namespace FactForge.Consolidation;

/// <summary>Numbers as they are spoken.</summary>
internal static class SpokenNumbers
{
    /// <summary>The words that hours and small counts are told in, as alternatives of a pattern.</summary>
    public const string Small = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
}
