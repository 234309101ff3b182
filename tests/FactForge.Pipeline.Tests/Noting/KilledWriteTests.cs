using FactForge.Ledger;
using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Noting;

public sealed class KilledWriteTests
{
    [Fact]
    public async Task A_run_killed_when_the_file_was_written_and_the_ledger_did_not_know_it_yet_leaves_no_note_without_its_verdicts()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(VaultOnDisk.Mail("Ada Byrne <ada@northwind.example>", $"Nora Lindqvist <{VaultOnDisk.Owner}>", "Drawings", "one@northwind.example", "Hi Nora,\n\nI will send the drawings by 12 November 2025.\n\nAda"),
            VaultOnDisk.Mail($"Nora Lindqvist <{VaultOnDisk.Owner}>", "Ada Byrne <ada@northwind.example>", "Re: Drawings", "two@tideway.example", "Thank you, Ada.", "Tue, 04 Nov 2025 09:12:00 +0000", "one@northwind.example"));
        await vault.RunAsync();
        var path = vault.InLedger(ledger => Assert.Single(ledger.Notes.All()).Path);
        var (text, verdicts) = (vault.Note(path), vault.InLedger(ledger => ledger.Notes.Verdicts(path)));
        Assert.NotEmpty(verdicts);

        // The instant: the note stands in the vault, and the ledger has its announcement alone.
        vault.ChangeLedger(ledger =>
        {
            var (row, memory) = (ledger.Notes.Find(path)!, ledger.Notes.Memory(path));
            ledger.Notes.Forget(path);
            ledger.SetMark("notes", "");
            var run = ledger.Runs.Begin("run", DateTimeOffset.UnixEpoch);
            ledger.Writes.Announce(new(run, path, 0, null, File.ReadAllBytes(Path.Combine(vault.Vault, path))), row.Person, "", [], row, memory);
        });
        await vault.RunAsync();
        Assert.Equal(text, vault.Note(path));
        Assert.Equal(verdicts, vault.InLedger(ledger => ledger.Notes.Verdicts(path)));
    }
}
