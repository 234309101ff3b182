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
    public async Task Somebody_of_whom_only_a_subject_is_known_heads_a_note_where_they_wrote_and_none_where_only_their_address_was_written_to()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            VaultOnDisk.Mail(Nora, "Ada Byrne <ada@northwind.example>, Adda Byrne <adda@northwind.example>", "Harbour map", "one@tideway.example", "Dear Ada, here it is.", "Mon, 03 Nov 2025 09:12:00 +0000"),
            VaultOnDisk.Mail("Ada Byrne <ada@northwind.example>", Nora, "Re: Harbour map", "two@northwind.example", "", "Tue, 04 Nov 2025 09:12:00 +0000", "one@tideway.example"));
        await vault.RunAsync();
        Assert.Equal(["Ada Byrne.md"], Directory.EnumerateFiles(vault.Vault, "*.md").Select(Path.GetFileName));
    }
}
