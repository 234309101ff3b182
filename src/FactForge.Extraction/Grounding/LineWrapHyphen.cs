namespace FactForge.Extraction.Grounding;

/// <summary>What a hyphen at a line's end stands for.</summary>
internal enum LineWrapHyphen
{
    /// <summary>It belongs to the word: <c>part-\ntime</c> is <c>part-time</c>.</summary>
    Kept,

    /// <summary>It was put in by wrapping: <c>meet-\ning</c> is <c>meeting</c>.</summary>
    Dropped,
}
