using System.Text.Json;
using Microsoft.Extensions.AI;

namespace FactForge.Prompting;

/// <summary>Finds out with one cheap call, or up to three, what an endpoint can do.</summary>
public static class ModelProbe
{
    private const string Task = "probe";

    /// <summary>Enough for a model that reasons before it answers.</summary>
    private const int MostTokens = 600;

    private static readonly JsonElement Schema = JsonElement.Parse(
        """{"type":"object","properties":{"factforge_probe":{"type":"string","enum":["pass-7"]}},"required":["factforge_probe"],"additionalProperties":false}""");

    /// <summary>
    /// Asks for one word, in no way that would make the wanted JSON by chance, with the strictest format first: an endpoint that takes the format and
    /// does not keep it is found out too.
    /// </summary>
    public static async Task<ProbeFinding> ChatAsync(ModelClient client, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(time);
        var door = new ModelDoor(client with { Settings = client.Settings with { FindsFormat = false, Retries = 1 } }, time);
        var calls = 0;
        foreach (var format in new[] { AnswerFormat.Strict, AnswerFormat.Json, AnswerFormat.None })
        {
            var words = format == AnswerFormat.Json ? "Greet me in one word. Answer as a JSON object." : "Greet me in one word.";
            var reply = await door.SendAsync(new(Task, "", [new(ChatRole.User, words)], Schema, 40, MostTokens) { Format = format }, cancellationToken).ConfigureAwait(false);
            calls++;
            if (reply.Outcome == ModelOutcome.Rejected && format != AnswerFormat.None)
                continue;
            if (reply.Outcome is not (ModelOutcome.Answered or ModelOutcome.Truncated or ModelOutcome.Refused or ModelOutcome.Filtered))
                return new(null, reply.Reason, calls);
            if (format == AnswerFormat.None || Keeps(format, reply.Text))
                return new(format, "", calls);
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Embeds one word.</summary>
    public static async Task<ProbeFinding> EmbeddingAsync(ModelClient client, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(time);
        var door = new ModelDoor(client with { Settings = client.Settings with { Retries = 1 } }, time);
        var made = await new Embedder(door, new AnswersInMemory(), Budget.Unlimited, time).EmbedAsync(["harbour"], cancellationToken).ConfigureAwait(false);
        return made.Vectors is [{ Length: > 0 and var dimensions }] ? new(null, "", 1) { Dimensions = dimensions } : new(null, made.Reason, 1);
    }

    private static bool Keeps(AnswerFormat format, string text) => AnswerText.Read(text, out _) is { } json
        && (format == AnswerFormat.Json || (json.TryGetProperty("factforge_probe", out var value) && value.ValueKind == JsonValueKind.String && value.GetString() == "pass-7"));
}

/// <summary>What an endpoint was found to do.</summary>
/// <param name="Format">The strictest answer format that it keeps; null where it could not be asked, and for embeddings.</param>
/// <param name="Problem">Why it could not be asked; empty where it could.</param>
/// <param name="Calls">Calls that this took.</param>
public sealed record ProbeFinding(AnswerFormat? Format, string Problem, int Calls)
{
    /// <summary>Of an embedding model, the length of its vectors.</summary>
    public int? Dimensions { get; init; }
}
