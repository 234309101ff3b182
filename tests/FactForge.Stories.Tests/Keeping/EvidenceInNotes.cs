using System.Text;
using System.Text.RegularExpressions;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Keeping;

/// <summary>Notes that show where their entries come from, for owners who want it.</summary>
public sealed partial class EvidenceInNotes
{
    private const string Note = "Tomasz Wiśniewski.md";

    [Fact]
    public async Task The_marks_come_grow_with_new_mail_and_go_and_the_words_never_change()
    {
        const string form = "footnote";
        using var vault = new TemporaryVault();
        using var bare = await HalfYearRun.VaultAsync();
        Ask(vault, form);
        await RunAsync(vault, Fixtures.HalfYear);
        var first = Read(vault);
        Assert.Contains("2025-10-13, Tomasz Wiśniewski: \"Yard plan Q4\" (inbox.mbox)", first, StringComparison.Ordinal);
        Assert.All(first.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal) && line != "- type/people"), line => Assert.Matches(AtEnd(), line));
        await NothingChangesAsync(vault, Fixtures.HalfYear);

        // The other form, and back.
        Ask(vault, "comment");
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.All(Read(vault).Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal) && line != "- type/people"), line => Assert.Matches(AtEnd(), line));
        Assert.DoesNotContain("[^ff-", Read(vault), StringComparison.Ordinal);
        await NothingChangesAsync(vault, Fixtures.HalfYear);
        Ask(vault, form);
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(first, Read(vault));

        // New mail supports old entries.
        await RunAsync(vault, Fixtures.Later);
        await RunAsync(bare, Fixtures.Later);
        await NothingChangesAsync(vault, Fixtures.Later);
        Assert.Matches("; last 202(?:5-12|6-01)-", string.Concat(Notes(vault).Values));
        var undone = await Factforge.RunAsync("undo", "--vault", vault.Root);
        Assert.True(undone.Status == 0, undone.Output + undone.Error);
        Assert.Equal(first, Read(vault));

        // None: the same words as in a vault that never showed any.
        Ask(vault, "none");
        await RunAsync(vault, Fixtures.Later);
        Assert.Equal(Notes(bare), Notes(vault));
    }

    [Fact]
    public async Task What_the_owner_does_to_entries_and_marks_is_told_apart()
    {
        using var vault = new TemporaryVault();
        Ask(vault, "footnote");
        await RunAsync(vault, Fixtures.HalfYear);
        var entries = Entries(vault);
        var (reworded, deleted, unmarked, kept) = (entries[^1], entries[^2], entries[^3], entries[^4]);
        const string Own = "\nSee also the harbour log.[^1]\n\n[^1]: Shelf 4.\n";
        var text = Read(vault).Replace(reworded, "- He is away over Christmas." + Mark(reworded), StringComparison.Ordinal)
            .Replace(deleted + "\n\n", "", StringComparison.Ordinal).Replace(unmarked, unmarked.Replace(Mark(unmarked), "", StringComparison.Ordinal), StringComparison.Ordinal) + Own;
        File.WriteAllText(vault.Note(Note), text, new UTF8Encoding(false));
        await RunAsync(vault, Fixtures.HalfYear);

        // The words of the owner's stay with the mark that they left; the entry that they deleted takes its footnote along; the mark that they took away is none of the entry's words, and is set again.
        var after = Read(vault);
        Assert.Contains("- He is away over Christmas." + Mark(reworded) + "\n", after, StringComparison.Ordinal);
        Assert.Contains("\n" + Mark(reworded).Trim() + ": ", after, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark(deleted).Trim(), after, StringComparison.Ordinal);
        Assert.Contains(unmarked + "\n", after, StringComparison.Ordinal);
        Assert.Contains(kept + "\n", after, StringComparison.Ordinal);
        Assert.Contains(Own, after, StringComparison.Ordinal);
        await NothingChangesAsync(vault, Fixtures.HalfYear);

        // In the other form, through tidy, and off: what is left is the mark at the owner's words.
        Ask(vault, "comment");
        var words = kept.Replace(Mark(kept), "", StringComparison.Ordinal);
        await RunAsync(vault, Fixtures.HalfYear);
        var tidied = await Factforge.RunAsync("tidy", "--vault", vault.Root, "--apply");
        Assert.True(tidied.Status == 0, tidied.Output + tidied.Error);
        Assert.Contains(words + " <!-- factforge: ", Read(vault), StringComparison.Ordinal);
        await NothingChangesAsync(vault, Fixtures.HalfYear);
        Ask(vault, "none");
        await RunAsync(vault, Fixtures.HalfYear);
        var off = Read(vault);
        Assert.Equal([Mark(reworded).Trim()], Footnote().Matches(off).Select(match => match.Value).Distinct());
        Assert.DoesNotContain("<!-- factforge", off, StringComparison.Ordinal);
        Assert.Contains(words + "\n", off, StringComparison.Ordinal);
        Assert.Contains(Own, off, StringComparison.Ordinal);
        await NothingChangesAsync(vault, Fixtures.HalfYear);
    }

    [Theory]
    [InlineData("comment")]
    [InlineData("footnote")]
    public async Task Nothing_of_a_hostile_subject_or_sender_comes_alive_in_a_mark(string form)
    {
        using var vault = new TemporaryVault();
        Ask(vault, form);
        var mail = Path.Combine(vault.Root, "..", Path.GetFileName(vault.Root) + ".mbox");
        try
        {
            await File.WriteAllTextAsync(mail, Mail("nora@tideway.example", "Nora", "eve@contoso.example", "Eve", "Plan", "1", "Dear Eve, what do you say?"));
            await File.AppendAllTextAsync(mail, Mail(
                "eve@contoso.example", "Eve ---> [[Nora]]", "nora@tideway.example", "Nora", "Re: Plan --> <script>x</script> ----> [^ff-00000000]: <!-- factforge: y --> %%x%% #tag k:: v `= 1`", "2",
                "I will send the survey report by 14 March 2026.\n"));
            await RunAsync(vault, mail, "nora@tideway.example");
            var text = await File.ReadAllTextAsync(Directory.GetFiles(vault.Root, "*.md").Single());
            var line = text.Split('\n').Single(line => line.StartsWith("- Eve", StringComparison.Ordinal) && line.Contains("survey report by", StringComparison.Ordinal));
            // The name is in the entry's words too; what ends a comment stands in the comment once.
            Assert.Equal(form == "comment" ? 1 : 0, Regex.Count(line[Math.Max(0, line.IndexOf("<!--", StringComparison.Ordinal))..], form == "comment" ? "-->" : "<!--"));
            Assert.Equal(form == "comment" ? 1 : 0, Regex.Count(line, "(?<!\\\\)<!--"));
            foreach (var live in new[] { "<script", "[[Nora", "%%x", " #tag", ":: v", "[^ff-00000000" })
                Assert.DoesNotMatch("(?<!\\\\)" + Regex.Escape(live), text);
            await NothingChangesAsync(vault, mail, "nora@tideway.example");
            Ask(vault, "none");
            await RunAsync(vault, mail, "nora@tideway.example");
            Assert.DoesNotContain("factforge: 20", await File.ReadAllTextAsync(Directory.GetFiles(vault.Root, "*.md").Single()), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(mail);
        }
    }

    private static string Mail(string from, string fromName, string to, string toName, string subject, string number, string text) =>
        $"From {from} Mon Mar  2 09:0{number}:00 2026\nFrom: \"{fromName}\" <{from}>\nTo: \"{toName}\" <{to}>\nSubject: {subject}\nDate: Mon, 2 Mar 2026 09:0{number}:00 +0000\n"
        + $"Message-ID: <{number}@tideway.example>\n{(number == "1" ? "" : "In-Reply-To: <1@tideway.example>\n")}\n{text}\n\n";

    private static void Ask(TemporaryVault vault, string form) => File.WriteAllText(Path.Combine(vault.Root, "factforge.yaml"), $"note:\n  evidence: {form}\n");

    private static async Task RunAsync(TemporaryVault vault, string mailbox, string owner = Fixtures.Owner)
    {
        var outcome = await Factforge.RunAsync("run", mailbox, "--vault", vault.Root, "--owner", owner, "--json");
        Assert.True(outcome.Status is 0 or 1, outcome.Output + outcome.Error);
    }

    private static async Task NothingChangesAsync(TemporaryVault vault, string mailbox, string owner = Fixtures.Owner)
    {
        var (files, times) = (vault.Files(), vault.Times());
        await RunAsync(vault, mailbox, owner);
        Assert.Equal(files, vault.Files());
        Assert.Equal(times, vault.Times());
    }

    private static string Read(TemporaryVault vault) => File.ReadAllText(vault.Note(Note));

    private static SortedDictionary<string, string> Notes(TemporaryVault vault)
    {
        var files = vault.Files();
        files.Remove("factforge.yaml");
        return files;
    }

    private static List<string> Entries(TemporaryVault vault) =>
        [.. Read(vault).Split("## Key Facts")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];

    private static string Mark(string line) => line[line.LastIndexOf(" [^ff-", StringComparison.Ordinal)..];

    [GeneratedRegex(@" (?:\[\^ff-[0-9a-f]{8}\]|<!-- factforge: .* -->)$")]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\[\^ff-[0-9a-f]{8}\]")]
    private static partial Regex Footnote();
}
