namespace FactForge.Prompting;

/// <summary>What an endpoint can be held to. Whatever it is, every answer is validated against the prompt's schema.</summary>
public enum AnswerFormat
{
    /// <summary>The endpoint enforces a JSON schema.</summary>
    Strict,

    /// <summary>The endpoint enforces JSON; the schema stands in the prompt.</summary>
    Json,

    /// <summary>The endpoint enforces nothing; the schema stands in the prompt.</summary>
    None,
}
