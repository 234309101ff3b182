using Microsoft.Extensions.AI;
using OpenAI;

namespace FactForge.Prompting;

/// <summary>A connected model: the chat client with its own retries off, and what its endpoint tells about its limits.</summary>
/// <param name="Settings">What it was made from.</param>
/// <param name="Chat">The client.</param>
/// <param name="Signals">The rate limits that responses told.</param>
/// <param name="Root">The client of the whole endpoint: its embeddings, files and batches.</param>
public sealed record ModelClient(ModelSettings Settings, IChatClient Chat, RateSignals Signals, OpenAIClient Root) : IDisposable
{
    /// <summary>The endpoint's embeddings.</summary>
    internal IEmbeddingGenerator<string, Embedding<float>> Embeddings => Root.GetEmbeddingClient(Settings.Model).AsIEmbeddingGenerator();

    /// <inheritdoc/>
    public void Dispose() => Chat.Dispose();
}

/// <summary>A model client, or a sentence that says what the configuration lacks.</summary>
/// <param name="Client">The client; null where there is a problem.</param>
/// <param name="Problem">What is wrong and what to do; null where there is a client.</param>
public sealed record ModelClientResult(ModelClient? Client, string? Problem);
