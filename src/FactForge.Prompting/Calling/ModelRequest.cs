using System.Text.Json;
using Microsoft.Extensions.AI;

namespace FactForge.Prompting;

/// <summary>One question as it goes to a model.</summary>
/// <param name="Task">The prompt's name: what the call is for.</param>
/// <param name="Key">Identity of the question: hash of all that the answer depends on.</param>
/// <param name="Messages">The chat, system message first.</param>
/// <param name="Schema">The schema to enforce where the endpoint can.</param>
/// <param name="InputTokens">Counted tokens of the messages and the schema.</param>
/// <param name="MaxOutputTokens">The most tokens that the answer may have.</param>
public sealed record ModelRequest(string Task, string Key, IReadOnlyList<ChatMessage> Messages, JsonElement Schema, int InputTokens, int MaxOutputTokens)
{
    /// <summary>What the messages were rendered for; null for whatever the door has.</summary>
    public AnswerFormat? Format { get; init; }

    /// <summary>Texts to embed, in the place of a chat; null for a chat.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>True where an answer that does not fit is being asked about again: it is waited for, never put into a batch.</summary>
    public bool IsAgain { get; init; }
}
