using System.Text;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>What the owner does to a note between two runs stands after the next.</summary>
public sealed class OwnersHand
{
    private const string Note = "Tomasz Wiśniewski.md";

    [Fact]
    public async Task What_the_owner_reworded_deleted_struck_and_added_stands_after_the_next_run()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var entries = Entries(vault, "## Key Facts");
        Assert.True(entries.Count >= 4, "the note has too few entries to show this");
        var (reworded, deleted, struck) = (entries[^1], entries[^2], entries[^3]);
        Edit(vault, text => text
            .Replace(reworded, "- He has all of it in hand, he told me so.", StringComparison.Ordinal)
            .Replace(deleted + "\n\n", "", StringComparison.Ordinal)
            .Replace(struck, "- ~~" + struck[2..] + "~~", StringComparison.Ordinal)
            .Replace("## Recent Context", "Met him at the fair; likes rowing.\n\n## Recent Context", StringComparison.Ordinal));
        var edited = await File.ReadAllTextAsync(vault.Note(Note));
        Assert.DoesNotContain(deleted, edited, StringComparison.Ordinal);
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(edited, await File.ReadAllTextAsync(vault.Note(Note)));

        // New mail comes, and the note may grow; what the owner did still stands, and what they took out stays out.
        await RunAsync(vault, Fixtures.Later);
        var later = await File.ReadAllTextAsync(vault.Note(Note));
        Assert.Contains("- He has all of it in hand, he told me so.", later, StringComparison.Ordinal);
        Assert.Contains("- ~~" + struck[2..] + "~~", later, StringComparison.Ordinal);
        Assert.Contains("Met him at the fair; likes rowing.", later, StringComparison.Ordinal);
        Assert.DoesNotContain(deleted, later, StringComparison.Ordinal);
        Assert.DoesNotContain("\n" + reworded, later, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_the_owner_renamed_is_the_same_note_and_one_that_they_deleted_does_not_come_back()
    {
        using var vault = await HalfYearRun.VaultAsync();
        File.Move(vault.Note(Note), vault.Note("Tomasz from the yard.md"));
        File.Delete(vault.Note("Bram de Vries.md"));
        var before = vault.Files();
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(before, vault.Files());

        // New mail makes the note longer where it stands.
        await RunAsync(vault, Fixtures.Later);
        Assert.False(File.Exists(vault.Note(Note)));
        Assert.False(File.Exists(vault.Note("Bram de Vries.md")));
        Assert.NotEqual(before["Tomasz from the yard.md"], vault.Files()["Tomasz from the yard.md"]);
    }

    [Fact]
    public async Task An_owners_vault_keeps_every_byte_that_is_not_a_section_of_ours()
    {
        using var vault = new TemporaryVault();
        vault.CopyFrom(Fixtures.Vault("owners-hand"));
        var before = vault.Files();
        await RunAsync(vault, Fixtures.HalfYear);
        var after = vault.Files();
        foreach (var (path, bytes) in before)
        {
            Assert.True(after.ContainsKey(path), $"{path} is gone");
            // Every line of the owner's is there still, in the order in which it stood, but for the tags and fields of the front matter.
            var rest = new Queue<string>(Body(after[path]));
            foreach (var line in Body(bytes).Where(line => line.Trim().Length > 0))
            {
                while (rest.Count > 0 && rest.Peek() != line)
                    rest.Dequeue();
                Assert.True(rest.Count > 0, $"{path} lost: {line}");
                rest.Dequeue();
            }

            Assert.Equal(bytes.StartsWith("\u00ef\u00bb\u00bf", StringComparison.Ordinal), after[path].StartsWith("\u00ef\u00bb\u00bf", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Body(string text)
    {
        var lines = text.Split('\n');
        if (!lines[0].TrimStart('\u00ef', '\u00bb', '\u00bf').StartsWith("---", StringComparison.Ordinal))
            return lines;
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd('\r') is "---" or "...");
        return lines.Skip(end + 1);
    }

    private static List<string> Entries(TemporaryVault vault, string heading)
    {
        var lines = File.ReadAllLines(vault.Note(Note)).ToList();
        return [.. lines.Skip(lines.IndexOf(heading) + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.StartsWith("- ", StringComparison.Ordinal))];
    }

    private static void Edit(TemporaryVault vault, Func<string, string> edit)
    {
        var text = File.ReadAllText(vault.Note(Note));
        var edited = edit(text);
        Assert.NotEqual(text, edited);
        File.WriteAllText(vault.Note(Note), edited, new UTF8Encoding(false));
    }

    private static async Task RunAsync(TemporaryVault vault, string mailbox)
    {
        var outcome = await Factforge.RunAsync("run", mailbox, "--vault", vault.Root, "--owner", Fixtures.Owner, "--json");
        Assert.True(outcome.Status is 0 or 1, outcome.Output + outcome.Error);
    }
}
