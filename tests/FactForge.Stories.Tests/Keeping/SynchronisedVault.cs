using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Keeping;

/// <summary>A vault that other machines change too.</summary>
public sealed class SynchronisedVault
{
    private static readonly string Mail = Path.Combine(Fixtures.HalfYear, "eml");

    [Fact]
    public async Task Conflict_copies_are_nobody_s_notes_stay_as_they_are_and_are_told_in_the_report_and_by_doctor()
    {
        using var vault = new TemporaryVault();
        await RunAsync(vault, 0);
        var note = Directory.EnumerateFiles(vault.Root, "*.md").Order(StringComparer.Ordinal).First();
        var stem = Path.GetFileNameWithoutExtension(note);
        var text = await File.ReadAllTextAsync(note);
        foreach (var copy in new[] { $"{stem} (1).md", $"{stem}.sync-conflict-20260102-030405-ABCDEFG.md", $"{stem} (Nora's conflicted copy 2026-01-02).md", $"{stem}-DESKTOP-4F2K9Q1.md", $"{stem} 2.md" })
            await File.WriteAllTextAsync(vault.Note(copy), text + "\n- said on the other machine alone\n");
        var before = vault.Files();
        var run = await RunAsync(vault, 0);
        Assert.Equal(before, vault.Files());
        Assert.Contains("5 conflict copies are passed over", run.Error, StringComparison.Ordinal);
        var doctor = await Factforge.RunAsync("doctor", "--vault", vault.Root);
        Assert.Equal(0, doctor.Status);
        Assert.Contains("5 conflict copies are passed over", doctor.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"stands in \d+ notes", doctor.Output);
    }

    [Fact]
    public async Task A_note_with_both_sides_of_a_merge_in_it_is_left_until_its_owner_has_chosen()
    {
        using var vault = new TemporaryVault();
        await RunAsync(vault, 0);
        var note = Directory.EnumerateFiles(vault.Root, "*.md").Order(StringComparer.Ordinal).First();
        var text = await File.ReadAllTextAsync(note);
        var torn = text.Replace("## Recent Context", "<<<<<<< HEAD\n- mine\n=======\n- theirs\n>>>>>>> laptop\n\n## Recent Context", StringComparison.Ordinal);
        Assert.NotEqual(text, torn);
        await File.WriteAllTextAsync(note, torn);
        var run = await RunAsync(vault, 1);
        Assert.Equal(torn, await File.ReadAllTextAsync(note));
        Assert.Contains("both sides of a merge conflict", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_that_lie_in_iCloud_alone_are_not_taken_for_deleted()
    {
        using var vault = new TemporaryVault();
        await RunAsync(vault, 0);
        var note = Directory.EnumerateFiles(vault.Root, "*.md").Order(StringComparer.Ordinal).First();
        var evicted = vault.Note("." + Path.GetFileName(note) + ".icloud");
        File.Move(note, evicted);
        var run = await RunAsync(vault, 2);
        Assert.Contains("in iCloud and not on this machine", run.Error, StringComparison.Ordinal);
        File.Move(evicted, note);
        var before = vault.Files();
        await RunAsync(vault, 0);
        Assert.Equal(before, vault.Files());
    }

    private static async Task<Factforge.Outcome> RunAsync(TemporaryVault vault, int status)
    {
        var run = await Factforge.RunAsync("run", Mail, "--vault", vault.Root, "--owner", Fixtures.Owner);
        Assert.True(run.Status == status, run.Output + run.Error);
        return run;
    }
}
