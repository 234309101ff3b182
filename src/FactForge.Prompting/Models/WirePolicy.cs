using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json.Nodes;

namespace FactForge.Prompting;

/// <summary>Sees each exchange with an endpoint: notes the rate limits it tells, and names the output limit as the server knows it.</summary>
internal sealed class WirePolicy(RateSignals signals, bool usesMaxTokens) : PipelinePolicy
{
    private const string NewName = "max_completion_tokens";
    private const string OldName = "max_tokens";

    /// <inheritdoc/>
    public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        Rename(message);
        ProcessNext(message, pipeline, currentIndex);
        Observe(message);
    }

    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        Rename(message);
        await ProcessNextAsync(message, pipeline, currentIndex).ConfigureAwait(false);
        Observe(message);
    }

    private void Observe(PipelineMessage message)
    {
        if (message.Response is not { } response)
            return;
        signals.Observe(name => response.Headers.TryGetValue(name, out var value) ? value : null);
        if (response.Status != 200 || ReadableUsage.Of(response.Content) is not { } readable)
            return;
        response.ContentStream = readable.ToStream();
        response.BufferContent();
    }

    /// <summary>The clients differ in which of the two names they write, and servers in which they know: each server gets the one it knows.</summary>
    private void Rename(PipelineMessage message)
    {
        if (message.Request.Content is not { } content || message.Request.Method != "POST"
            || !message.Request.Headers.TryGetValue("Content-Type", out var type) || type?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
            return;
        using var buffer = new MemoryStream();
        content.WriteTo(buffer, CancellationToken.None);
        if (buffer.Length == 0 || buffer.GetBuffer()[0] != (byte)'{')
            return;
        var (from, to) = usesMaxTokens ? (NewName, OldName) : (OldName, NewName);
        if (JsonNode.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) is not JsonObject body || !body.ContainsKey(from))
            return;
        var limit = body[from];
        body.Remove(from);
        body[to] = limit;
        message.Request.Content = BinaryContent.Create(BinaryData.FromString(body.ToJsonString()));
    }
}
