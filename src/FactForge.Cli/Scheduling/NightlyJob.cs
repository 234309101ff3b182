using System.Text;

namespace FactForge.Cli;

/// <summary>The run of a vault that a scheduler starts every night.</summary>
internal sealed record NightlyJob
{
    /// <summary>The name that the scheduler knows it by; one vault has one.</summary>
    public required string Name { get; init; }

    /// <summary>The program and its arguments, with absolute paths.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>When it starts, by the clock on the wall.</summary>
    public required TimeOnly At { get; init; }

    /// <summary>The vault's folder, absolute.</summary>
    public required string Vault { get; init; }

    /// <summary>The file that everything it says is added to, absolute.</summary>
    public required string Log { get; init; }

    /// <summary>Environment variables that the program needs and a scheduler does not hand on: where .NET is. Never a secret.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The name of the job of a vault: readable, and another one for another vault.</summary>
    public static string NameOf(string vault)
    {
        var slug = new StringBuilder();
        foreach (var letter in Path.GetFileName(Path.TrimEndingDirectorySeparator(vault)).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var readable = slug.ToString(0, Math.Min(slug.Length, 30)).Trim('-');
        return $"factforge-{(readable.Length == 0 ? "vault" : readable)}-{ContentHash.Of(vault).Hex[..6]}";
    }
}
