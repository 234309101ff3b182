using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Which wordings of a note are near in meaning.</summary>
/// <param name="Near">Wordings near each, the nearest first.</param>
/// <param name="Problem">Why some could not be compared; empty where all were.</param>
internal sealed record Nomination(IReadOnlyDictionary<string, IReadOnlyList<string>> Near, string Problem)
{
    /// <summary>None are.</summary>
    public static Nomination None { get; } = new(new Dictionary<string, IReadOnlyList<string>>(), "");
}

/// <summary>
/// Nominates wordings that an embedding model holds to be near, beside those that share words: a judge, or the owner, is asked about them. It settles nothing.
/// Where the model cannot be had, what was embedded before is compared, and the reason told.
/// </summary>
/// <param name="embedder">The model that embeds.</param>
/// <param name="least">The cosine from which on two wordings are near.</param>
internal sealed class Nominator(Embedder embedder, float least = ModelConfiguration.UsualNear)
{
    /// <summary>The cosine from which on two wordings are near.</summary>
    public float Least => least;

    /// <summary>Nominates among the wordings of one note.</summary>
    public async Task<Nomination> NominateAsync(IEnumerable<string> wordings, CancellationToken cancellationToken)
    {
        var texts = wordings.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (texts.Count < 2)
            return Nomination.None;
        var made = await embedder.EmbedAsync(texts, cancellationToken).ConfigureAwait(false);
        return new(NearTexts.Of([.. texts.Where(made.Known.ContainsKey).Select(text => (text, made.Known[text]))], least), made.Reason);
    }
}
