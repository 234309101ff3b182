namespace FactForge.Pipeline;

/// <summary>How a note shows where its entries come from.</summary>
public enum EvidenceDisplay
{
    /// <summary>Not at all: <c>factforge explain</c> tells.</summary>
    None,

    /// <summary>As footnotes.</summary>
    Footnote,

    /// <summary>As comments, which a reader of the rendered note does not see.</summary>
    Comment,
}
