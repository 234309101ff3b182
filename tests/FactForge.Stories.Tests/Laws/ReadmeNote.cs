using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>The note that the README shows is the note that comes out.</summary>
public sealed class ReadmeNote
{
    [Fact]
    public async Task The_readme_shows_a_note_as_it_comes_out()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var path = RepositoryFolder.At("README.md");
        var readme = await File.ReadAllTextAsync(path);
        var start = readme.IndexOf("<!-- note: ", StringComparison.Ordinal);
        var name = readme[(start + 11)..readme.IndexOf(" -->", start, StringComparison.Ordinal)];
        var note = await File.ReadAllTextAsync(vault.Note(name));
        // The note has a fence of its own, so the README's is longer.
        var shown = $"<!-- note: {name} -->\n````markdown\n{note}````\n<!-- end of note -->";
        var end = readme.IndexOf("<!-- end of note -->", start, StringComparison.Ordinal) + "<!-- end of note -->".Length;
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            await File.WriteAllTextAsync(path, readme[..start] + shown + readme[end..]);
        else
            Assert.Equal(shown, readme[start..end]);
    }
}
