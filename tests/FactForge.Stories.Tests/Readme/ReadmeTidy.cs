using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Readme;

/// <summary>What the README shows of tidying is what comes out.</summary>
public sealed class ReadmeTidy
{
    [Fact]
    public async Task The_readme_shows_what_tidying_does_to_a_note()
    {
        using var vault = new TemporaryVault();
        vault.CopyFrom(Fixtures.Vault("messy"));
        var tidied = await Factforge.RunAsync("tidy", vault.Root);
        Assert.True(tidied.Status == 0, tidied.Error);
        var diff = tidied.Output.Split('\n').SkipWhile(line => !line.StartsWith("@@ ", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.Length > 0 && line[0] is ' ' or '-' or '+').Select(line => line.TrimEnd()).ToList();
        while (diff.Count > 0 && diff[^1].Length == 0)
            diff.RemoveAt(diff.Count - 1);
        Assert.True(diff.Count(line => line.StartsWith('-')) >= 5, tidied.Output);
        ReadmeBlocks.Hold("<!-- tidy: Maren Holt.md -->\n", "<!-- end of tidy -->", $"```diff\n{string.Join('\n', diff)}\n```\n");
        Assert.Contains("14 November 2025", tidied.Output, StringComparison.Ordinal);
        Assert.Contains("Which of these holds?", tidied.Output, StringComparison.Ordinal);
    }
}
