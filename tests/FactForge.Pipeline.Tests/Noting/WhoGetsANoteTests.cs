using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Noting;

public sealed class WhoGetsANoteTests
{
    private const string Nora = $"Nora Lindqvist <{VaultOnDisk.Owner}>";

    [Fact]
    public async Task Somebody_whose_name_and_address_an_archive_hid_heads_no_note()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            VaultOnDisk.Mail("b@ @end|ng |rom h@rbour@ex@mp|e (Bo Lind)", Nora, "Moorings", "one@archive.example", "I will send the chart by 12 November 2025."),
            VaultOnDisk.Mail("@@k m@iii@g oii pi@@@ex@mp|e (@@k m@iii@g oii pi@@@ex@mp|e)", Nora, "Moorings", "two@archive.example", "I will check the buoys by 13 November 2025.", "Mon, 03 Nov 2025 10:12:00 +0000", "one@archive.example"),
            VaultOnDisk.Mail(Nora, "undisclosed-recipients:;", "Re: Moorings", "three@tideway.example", "Thank you both.", "Tue, 04 Nov 2025 09:12:00 +0000", "two@archive.example"));
        await vault.RunAsync();
        Assert.Equal(["Bo Lind.md"], Directory.EnumerateFiles(vault.Vault, "*.md").Select(Path.GetFileName));
        Assert.DoesNotContain("email:", vault.Note("Bo Lind.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_without_an_address_stays_the_note_of_whose_it_was_when_other_mail_comes_and_when_the_owner_works_on_it()
    {
        using var vault = new VaultOnDisk();
        string[] first =
        [
            VaultOnDisk.Mail("b@ @end|ng |rom h@rbour@ex@mp|e (Bo Lind)", Nora, "Moorings", "one@archive.example", "I will send the chart by 12 November 2025."),
            VaultOnDisk.Mail(Nora, "undisclosed-recipients:;", "Re: Moorings", "two@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", "one@archive.example"),
        ];
        vault.WriteInbox(first);
        await vault.RunAsync();
        string[] other = [.. first, VaultOnDisk.Mail("Ada Byrne <ada@northwind.example>", Nora, "Re: Moorings", "three@northwind.example", "I will come on 14 November 2025.", "Wed, 05 Nov 2025 09:12:00 +0000", "two@tideway.example")];
        vault.WriteInbox(other);
        var second = await vault.RunAsync();
        Assert.DoesNotContain("Bo Lind.md", second.NotesMade.Concat(second.NotesChanged).Concat(second.NotesGone));
        Assert.Equal(1, vault.InLedger(ledger => ledger.Writes.Edits("Bo Lind.md").Count));

        vault.WriteNote("Bo Lind.md", vault.Note("Bo Lind.md") + "\n## Personal\n\nLikes rowing.\n");
        vault.WriteInbox([.. other, VaultOnDisk.Mail("b@ @end|ng |rom h@rbour@ex@mp|e (Bo Lind)", Nora, "Buoys", "four@archive.example", "I will check the buoys by 20 November 2025.", "Thu, 06 Nov 2025 09:12:00 +0000")]);
        var third = await vault.RunAsync();
        Assert.Equal(["Bo Lind.md"], third.NotesChanged);
        Assert.Contains("buoys", vault.Note("Bo Lind.md"), StringComparison.Ordinal);
        Assert.Contains("Likes rowing.", vault.Note("Bo Lind.md"), StringComparison.Ordinal);
        Assert.Equal(["Ada Byrne.md", "Bo Lind.md"], Directory.EnumerateFiles(vault.Vault, "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Somebody_of_whom_only_a_subject_is_known_heads_a_note_where_they_wrote_and_none_where_only_their_address_was_written_to()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            VaultOnDisk.Mail(Nora, "Ada Byrne <ada@northwind.example>, Adda Byrne <adda@northwind.example>", "Harbour map", "one@tideway.example", "Dear Ada, here it is.", "Mon, 03 Nov 2025 09:12:00 +0000"),
            VaultOnDisk.Mail("Ada Byrne <ada@northwind.example>", Nora, "Re: Harbour map", "two@northwind.example", "", "Tue, 04 Nov 2025 09:12:00 +0000", "one@tideway.example"));
        await vault.RunAsync();
        Assert.Equal(["Ada Byrne.md"], Directory.EnumerateFiles(vault.Vault, "*.md").Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_note_goes_when_what_is_left_would_not_have_made_it_unless_the_owner_works_on_it()
    {
        using var vault = new VaultOnDisk();
        string Written(string to) => VaultOnDisk.Mail(Nora, to, "Harbour map", "one@tideway.example", "Dear both, here it is.", "Mon, 03 Nov 2025 09:12:00 +0000");
        string Answer(string from, string id) => VaultOnDisk.Mail(from, Nora, "Re: Harbour map", id, "", "Tue, 04 Nov 2025 09:12:00 +0000", "one@tideway.example");
        var written = Written("Ada Byrne <ada@northwind.example>, Bo Lind <bo@northwind.example>");
        vault.WriteInbox(written, Answer("Ada Byrne <ada@northwind.example>", "two@northwind.example"), Answer("Bo Lind <bo@northwind.example>", "three@northwind.example"));
        await vault.RunAsync();
        Assert.True(vault.Has("Ada Byrne.md") && vault.Has("Bo Lind.md"));
        vault.WriteNote("Bo Lind.md", vault.Note("Bo Lind.md") + "\n## Personal\n\nLikes rowing.\n");
        vault.WriteInbox(written);
        var report = await vault.RunAsync();
        Assert.Equal(["Ada Byrne.md"], report.NotesGone);
        Assert.Equal(["Bo Lind.md"], Directory.EnumerateFiles(vault.Vault, "*.md").Select(Path.GetFileName));
    }
}
