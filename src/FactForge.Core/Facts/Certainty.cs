namespace FactForge;

/// <summary>How sure the one who says it is. Higher is surer.</summary>
public enum Certainty
{
    /// <summary>A guess, a "may" or "might".</summary>
    Possible,

    /// <summary>"Likely", "probably", implied.</summary>
    Likely,

    /// <summary>Said outright.</summary>
    Certain,
}
