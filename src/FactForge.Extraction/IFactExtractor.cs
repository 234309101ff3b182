namespace FactForge.Extraction;

/// <summary>Finds facts in a thread. The built-in rules and the prompted model both stand behind this, and both pass the same grounding.</summary>
public interface IFactExtractor
{
    /// <summary>
    /// What the answers depend on beside the mail: the rules' version, or prompt, schema, examples, settings and model, hashed.
    /// A message that was asked about under this version is not asked about again.
    /// </summary>
    string Version { get; }

    /// <summary>Extracts from the asked messages of a thread. Expected failures come back in the result; only cancellation and bugs throw.</summary>
    Task<ExtractionResult> ExtractAsync(ThreadExcerpt excerpt, CancellationToken cancellationToken);
}
