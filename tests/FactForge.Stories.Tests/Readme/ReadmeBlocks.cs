using System.Text.RegularExpressions;

namespace FactForge.Stories.Tests.Readme;

/// <summary>The README's fenced blocks, in order, and its marked stretches.</summary>
internal static partial class ReadmeBlocks
{
    public static string Path { get; } = RepositoryFolder.At("README.md");

    public sealed record Block(string Language, string Text);

    public static IReadOnlyList<Block> All()
    {
        // The note that the README shows has fences of its own, behind a longer one.
        var text = LongFence().Replace(File.ReadAllText(Path).ReplaceLineEndings("\n"), "");
        return [.. Fence().Matches(text).Select(match => new Block(match.Groups["language"].Value, match.Groups["text"].Value))];
    }

    /// <summary>Holds a stretch between two marks to what it should be; writes it where APPROVE=1 is set.</summary>
    public static void Hold(string mark, string end, string expected)
    {
        var readme = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var start = readme.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        var stop = readme.IndexOf(end, start, StringComparison.Ordinal);
        Xunit.Assert.True(start >= mark.Length && stop >= start, $"README.md has no stretch from {mark} to {end}");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Path, readme[..start] + expected + readme[stop..]);
        else
            Xunit.Assert.Equal(expected, readme[start..stop]);
    }

    [GeneratedRegex(@"^````.*?^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex LongFence();

    [GeneratedRegex(@"^```(?<language>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
