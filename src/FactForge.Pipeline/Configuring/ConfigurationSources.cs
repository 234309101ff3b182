namespace FactForge.Pipeline;

/// <summary>Where a configuration comes from. Flags go over the file, the file over the defaults.</summary>
public sealed record ConfigurationSources
{
    /// <summary><c>--vault</c>; null where it was not given.</summary>
    public string? Vault { get; init; }

    /// <summary><c>--config</c>; null where it was not given.</summary>
    public string? File { get; init; }

    /// <summary><c>--owner</c>, in the place of the file's.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary><c>--model</c>, in the place of the file's <c>extract:</c>.</summary>
    public string? Model { get; init; }

    /// <summary>The folder that relative paths on the command line start from, absolute.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>True where the chosen models are about to be called: a missing key is refused at once, not in the middle of the night.</summary>
    public bool NeedsModels { get; init; }

    /// <summary>True where a named vault that is missing is made, so that a first run needs no step before it; its parent folder has to be there, so that a slip in a path makes no tree of folders.</summary>
    public bool MakesVault { get; init; }
}

/// <summary>What came of reading a configuration. A closed hierarchy.</summary>
public abstract record ConfigurationReading
{
    private ConfigurationReading()
    {
    }

    /// <summary>It is read and makes sense.</summary>
    public sealed record Read(VaultConfiguration Configuration) : ConfigurationReading;

    /// <summary>It is wrong. One sentence: what, in which file and line, what to do.</summary>
    public sealed record Refused(string Sentence) : ConfigurationReading;
}
