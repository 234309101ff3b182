namespace FactForge.Extraction.Prompted;

/// <summary>How the prompted extractor cuts and asks. All of it is part of the extractor's version.</summary>
public sealed record PromptedSettings
{
    /// <summary>The most tokens of mail that one question asks about.</summary>
    public int ChunkTokens { get; init; } = 6_000;

    /// <summary>The most tokens of earlier messages shown as context.</summary>
    public int ContextTokens { get; init; } = 1_500;

    /// <summary>1; or 2 for a second look at the same messages for what the first left out.</summary>
    public int Passes { get; init; } = 1;

    internal string Identity => FormattableString.Invariant($"{ChunkTokens}/{ContextTokens}/{Passes}");
}
