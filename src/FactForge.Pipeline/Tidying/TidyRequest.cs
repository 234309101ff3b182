namespace FactForge.Pipeline;

/// <summary>What is to be tidied.</summary>
public sealed record TidyRequest
{
    /// <summary>The vault.</summary>
    public required VaultConfiguration Configuration { get; init; }

    /// <summary>A note, or a folder of notes, below the vault, with <c>/</c>; empty for the whole vault.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether the notes are written; false to show what would change.</summary>
    public bool Apply { get; init; }

    /// <summary>Reads environment variables, for keys of models; null to take the process's.</summary>
    public Func<string, string?>? Environment { get; init; }

    /// <summary>Headings whose sections are left alone.</summary>
    public IReadOnlyList<string> KeepHeadings { get; init; } = [];
}
