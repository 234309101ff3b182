using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactForge.Pipeline.Asking;

/// <summary>
/// Which texts lie near each other: of each its few nearest, where the cosine of their vectors is high enough. Pure, and the same on every machine: products are
/// summed in one order, whatever the processor can do at a time.
/// </summary>
internal static class NearTexts
{
    /// <summary>Texts that one text nominates at most.</summary>
    public const int Most = 3;

    /// <summary>The pairs, each told by both of its texts, the nearest first.</summary>
    /// <param name="texts">Texts with vectors of length 1.</param>
    /// <param name="least">The cosine from which on two are near.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(IReadOnlyList<(string Text, ReadOnlyMemory<float> Vector)> texts, float least)
    {
        var nearest = new List<(float Cosine, int Other)>[texts.Count];
        for (var one = 0; one < texts.Count; one++)
            nearest[one] = [];
        for (var one = 0; one < texts.Count; one++)
        {
            for (var other = one + 1; other < texts.Count; other++)
            {
                var cosine = Product(texts[one].Vector.Span, texts[other].Vector.Span);
                if (cosine < least)
                    continue;
                Keep(nearest[one], cosine, other);
                Keep(nearest[other], cosine, one);
            }
        }

        var pairs = Enumerable.Range(0, texts.Count).SelectMany(one => nearest[one].Select(near => (One: one, near.Other, near.Cosine)))
            .SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One, pair.Cosine) }).Distinct();
        return pairs.GroupBy(pair => texts[pair.One].Text, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => (IReadOnlyList<string>)[.. group.OrderByDescending(pair => pair.Cosine).Select(pair => texts[pair.Other].Text).Distinct(StringComparer.Ordinal)],
            StringComparer.Ordinal);
    }

    // Sorted, the nearest first; of two as near the one that stands before.
    private static void Keep(List<(float Cosine, int Other)> nearest, float cosine, int other)
    {
        var at = nearest.FindIndex(near => near.Cosine < cosine || (near.Cosine == cosine && near.Other > other));
        if (at < 0)
            at = nearest.Count;
        if (at >= Most)
            return;
        nearest.Insert(at, (cosine, other));
        if (nearest.Count > Most)
            nearest.RemoveAt(Most);
    }

    private static float Product(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        if (one.Length != other.Length)
            return 0;
        var first = MemoryMarshal.Cast<float, Vector256<float>>(one);
        var second = MemoryMarshal.Cast<float, Vector256<float>>(other);
        var sums = Vector256<float>.Zero;
        for (var at = 0; at < first.Length; at++)
            sums += first[at] * second[at];
        var sum = 0f;
        for (var lane = 0; lane < Vector256<float>.Count; lane++)
            sum += sums[lane];
        for (var at = first.Length * Vector256<float>.Count; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }
}
