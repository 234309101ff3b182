using System.Runtime.InteropServices;

namespace FactForge.Prompting;

/// <summary>Embeds texts: looks in the answer store, keeps within the budget, sends what is left many at a time, keeps the vectors. Safe for use from many threads.</summary>
/// <param name="door">The way to the embedding model.</param>
/// <param name="store">Vectors that were paid for.</param>
/// <param name="budget">What may be spent.</param>
/// <param name="time">Dates stored vectors.</param>
public sealed class Embedder(IModelDoor door, IAnswerStore store, Budget budget, TimeProvider time)
{
    /// <summary>What the work is called in ledger and reports.</summary>
    public const string Task = "embed";

    /// <summary>What a single text's vector is stored as: a part of what a call gave.</summary>
    public const string TextTask = Task + "/text";

    private const int MostTexts = 128;
    private const int MostTokens = 100_000;

    /// <summary>The model that is asked.</summary>
    public ModelSettings Model => door.Settings;

    /// <summary>Embeds texts; a vector for each, in their order, of length 1. Where a call fails nothing comes, with the reason; what was embedded before it is kept.</summary>
    public async Task<Embeddings> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var usage = AskUsage.None;
        var known = new Dictionary<string, ReadOnlyMemory<float>>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            if (store.TryGet(Key(text)) is { } stored && Vector(stored.Text) is { } vector)
            {
                known[text] = vector;
                usage = usage with { StoredAnswers = usage.StoredAnswers + 1 };
            }
            else
            {
                missing.Add(text);
            }
        }

        foreach (var part in Parts(missing))
        {
            var (reply, used) = await SendAsync(part, cancellationToken).ConfigureAwait(false);
            usage = usage.Plus(used);
            if (reply.Vectors is not { } vectors)
                return new(null, reply.Outcome, reply.Reason, usage) { Known = known };
            for (var at = 0; at < part.Count; at++)
            {
                known[part[at]] = Unit(vectors[at]);
                store.Put(Key(part[at]), new(Text(known[part[at]]), Model.Name, TextTask, 0, 0, null, time.GetUtcNow()));
            }
        }

        return new([.. texts.Select(text => known[text])], ModelOutcome.Answered, "", usage) { Known = known };
    }

    private async Task<(ModelReply Reply, AskUsage Used)> SendAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var tokens = texts.Sum(Tokens.Count);
        var most = new TokenUsage(tokens, 0);
        var (reserved, limit) = await budget.ReserveAsync(new(Model.Prices?.CostOf(most) ?? 0, tokens, 1), cancellationToken).ConfigureAwait(false);
        if (reserved is null)
            return (ModelReply.Failed(ModelOutcome.LimitReached, limit), AskUsage.None);
        using var reservation = reserved;
        var request = new ModelRequest(Task, CallKey(texts), [], default, tokens, 0) { Texts = texts };
        var reply = await door.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (reply.Attempts == 0)
            return (reply, AskUsage.None);
        var charged = reply.ChargedFor(request);
        reservation.Settle(new(Model.Prices?.CostOf(charged) ?? 0, charged.Total, 1));
        return (reply, new(1, 0, reply.Usage, Model.Prices?.CostOf(reply.Usage)));
    }

    private static IEnumerable<List<string>> Parts(List<string> texts)
    {
        var part = new List<string>();
        var tokens = 0;
        foreach (var text in texts)
        {
            var more = Tokens.Count(text);
            if (part.Count > 0 && (part.Count == MostTexts || tokens + more > MostTokens))
            {
                yield return part;
                (part, tokens) = ([], 0);
            }

            part.Add(text);
            tokens += more;
        }

        if (part.Count > 0)
            yield return part;
    }

    private string CallKey(IReadOnlyList<string> texts) => ContentHash.Of(["embedding call", Model.AnswerIdentity, .. texts]).Hex;

    private string Key(string text) => ContentHash.Of("embedding", Model.AnswerIdentity, text).Hex;

    private static ReadOnlyMemory<float> Unit(ReadOnlyMemory<float> vector)
    {
        var length = Math.Sqrt(vector.ToArray().Sum(value => (double)value * value));
        return length == 0 ? vector : vector.ToArray().Select(value => (float)(value / length)).ToArray();
    }

    private static string Text(ReadOnlyMemory<float> vector) => Convert.ToBase64String(MemoryMarshal.AsBytes(vector.Span));

    private static ReadOnlyMemory<float>? Vector(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length > 0 && length % sizeof(float) == 0
            ? MemoryMarshal.Cast<byte, float>(bytes.AsSpan(0, length)).ToArray()
            : null;
    }
}

/// <summary>Vectors of texts, or why there are none.</summary>
/// <param name="Vectors">One a text, in their order, each of length 1, so that the product of two is their cosine; null where a call failed.</param>
/// <param name="Outcome">How the last call ended.</param>
/// <param name="Reason">What went wrong; empty where nothing did.</param>
/// <param name="Usage">What the calls used.</param>
public sealed record Embeddings(IReadOnlyList<ReadOnlyMemory<float>>? Vectors, ModelOutcome Outcome, string Reason, AskUsage Usage)
{
    /// <summary>The vectors that there are, by text: all of them, or where a call failed those that were embedded before it.</summary>
    public required IReadOnlyDictionary<string, ReadOnlyMemory<float>> Known { get; init; }
}
