using Microsoft.Extensions.AI;

namespace FactForge.Prompting;

/// <summary>Reads a client's response.</summary>
internal static class Completion
{
    /// <summary>The reply that a response is. A refusal and a filtered answer have no content at all.</summary>
    public static ModelReply ToReply(ChatResponse response, ModelRequest request, ModelSettings settings)
    {
        var refusal = response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().FirstOrDefault(content => content.ErrorCode == "Refusal");
        var text = response.Text;
        var usage = Plausible(response.Usage, request, text, refusal?.Message);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
            return new(ModelOutcome.Filtered, "", $"The content filter of model '{settings.Name}' stopped the answer.", usage);
        if (refusal is not null)
            return new(ModelOutcome.Refused, "", $"Model '{settings.Name}' declined: {WireErrors.Short(refusal.Message)}", usage);
        if (response.FinishReason == ChatFinishReason.Length)
            return new(ModelOutcome.Truncated, text, $"The answer was cut off at {request.MaxOutputTokens} tokens. Raise 'max_output_tokens' of model '{settings.Name}', and of the prompt where that is lower.", usage);
        return new(ModelOutcome.Answered, text, "", usage);
    }

    /// <summary>
    /// The usage told, where it can be true. Servers leave it out, send zeros, or send nonsense; a budget must not be emptied, nor
    /// cheated, by a number that cannot be, so those give way to our own count.
    /// </summary>
    internal static TokenUsage Plausible(UsageDetails? told, ModelRequest request, string text, string? refusal)
    {
        var input = told?.InputTokenCount is { } sent && sent > 0 && sent <= (request.InputTokens * 4L) + 1000 && sent >= request.InputTokens / 8 ? sent : request.InputTokens;
        var counted = Tokens.Count(text) + (refusal is null ? 0 : Tokens.Count(refusal));
        var output = told?.OutputTokenCount is { } received && received >= counted / 8 && received <= Math.Max(request.MaxOutputTokens, counted * 4L) && received >= 0
            && !(received == 0 && counted > 0)
            ? received
            : counted;
        var cached = told?.CachedInputTokenCount is { } had && had >= 0 && had <= input ? had : 0;
        return new(input, output, cached);
    }
}
