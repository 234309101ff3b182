namespace FactForge.Extraction.Grounding;

/// <summary>How a quote was found in a text.</summary>
internal enum FoundHow
{
    /// <summary>Not at all.</summary>
    Nowhere,

    /// <summary>Character for character.</summary>
    Exactly,

    /// <summary>After normalising.</summary>
    Normalized,
}
