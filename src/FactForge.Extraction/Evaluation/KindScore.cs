namespace FactForge.Extraction.Evaluation;

/// <summary>How well the facts of one kind, or of several, were found.</summary>
/// <param name="Gold">Facts that are there.</param>
/// <param name="Found">Facts that were found, repeats within a thread counted once.</param>
/// <param name="Right">Found facts that match a gold fact, one to one.</param>
public sealed record KindScore(int Gold, int Found, int Right)
{
    /// <summary>Share of the found facts that are right; 1 where nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Share of the gold facts that were found; 1 where there are none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Right / Gold;

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The sum of both.</summary>
    public KindScore Plus(KindScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Gold + other.Gold, Found + other.Found, Right + other.Right);
    }
}
