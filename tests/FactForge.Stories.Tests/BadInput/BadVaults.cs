using System.Text;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.BadInput;

/// <summary>Vaults, notes and ledgers that cannot be used: said in one sentence, and nothing is lost.</summary>
public sealed class BadVaults
{
    [Fact]
    public async Task A_vault_below_no_folder_or_that_is_a_file_is_refused()
    {
        using var vault = new TemporaryVault();
        var nowhere = await RunAsync(Path.Combine(vault.Root, "no", "such", "vault"));
        Assert.Equal(2, nowhere.Status);
        Assert.Contains("There is no vault at", nowhere.Error, StringComparison.Ordinal);
        var file = vault.Note("a.md");
        await File.WriteAllTextAsync(file, "text\n");
        var isFile = await RunAsync(file);
        Assert.Equal(2, isFile.Status);
        Assert.Contains("is a file", isFile.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_that_cannot_be_parsed_are_named_and_left_as_they_are()
    {
        using var vault = new TemporaryVault();
        vault.CopyFrom(Fixtures.Vault("broken"));
        var before = vault.Files();
        var run = await RunAsync(vault.Root);
        Assert.Equal(1, run.Status);
        var status = await Factforge.RunAsync("status", "--vault", vault.Root);
        foreach (var path in new[] { "Aoife Brennan.md", "Bram de Vries.md", "Claire Dumont.md", "Ingrid Solheim.md", "Rohan Mehta.md", "Sven Åkesson.md" })
        {
            Assert.Contains($"'{path}' is ", run.Output, StringComparison.Ordinal);
            Assert.Contains($"failed to note  {path}: ", status.Output, StringComparison.Ordinal);
            Assert.Equal(before[path], vault.Files()[path]);
        }
    }

    [Fact]
    public async Task A_note_of_five_megabytes_takes_a_new_fact_and_keeps_its_text()
    {
        using var vault = new TemporaryVault();
        var text = new StringBuilder("---\ntype: people\nemail: tomasz.wisniewski@tideway.example\n---\n\n# Tomasz Wiśniewski\n\n## Diary\n\n");
        for (var line = 0; text.Length < 5_000_000; line++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Day {line}: walked along the quay and counted the gulls.\n\n");
        await File.WriteAllTextAsync(vault.Note("Tomasz.md"), text.ToString());
        var run = await RunAsync(vault.Root);
        Assert.True(run.Status == 0, run.Output + run.Error);
        var after = await File.ReadAllTextAsync(vault.Note("Tomasz.md"));
        Assert.Contains("## Key Facts", after, StringComparison.Ordinal);
        Assert.Contains(text.ToString()[text.ToString().IndexOf("## Diary", StringComparison.Ordinal)..].TrimEnd(), after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_of_a_newer_schema_is_refused_and_left()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var ledger = Path.Combine(vault.Root, ".factforge", "ledger.db");
        // The schema's number stands in SQLite's user version: bytes 60 to 63 of the file, big-endian (https://www.sqlite.org/fileformat.html).
        using (var file = new FileStream(ledger, FileMode.Open))
        {
            file.Position = 60;
            file.Write([0, 0, 3, 231]);
        }

        var run = await RunAsync(vault.Root);
        Assert.Equal(2, run.Status);
        Assert.Contains("newer FactForge", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_ledger_is_said_kept_aside_when_told_and_never_silently_made_anew()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var notes = vault.Files();
        var ledger = Path.Combine(vault.Root, ".factforge", "ledger.db");
        var damaged = Encoding.ASCII.GetBytes("this was a ledger once " + new string('x', 8192));
        await File.WriteAllBytesAsync(ledger, damaged);
        foreach (var suffix in new[] { "-wal", "-shm" })
            File.Delete(ledger + suffix);
        var run = await RunAsync(vault.Root);
        Assert.Equal(2, run.Status);
        Assert.Contains("damaged", run.Error, StringComparison.Ordinal);
        Assert.Equal(damaged, await File.ReadAllBytesAsync(ledger));
        var doctor = await Factforge.RunAsync("doctor", "--vault", vault.Root);
        Assert.Equal(1, doctor.Status);
        Assert.Contains("--set-ledger-aside", doctor.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Factforge.RunAsync("doctor", "--vault", vault.Root, "--set-ledger-aside")).Status);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(ledger)!, "ledger.db.aside-*"));

        // A new ledger knows no note; the notes are read as the owner's and nothing is doubled.
        Assert.Equal(0, (await RunAsync(vault.Root)).Status);
        Assert.Equal(notes.Keys, vault.Files().Keys);
    }

    [Fact]
    public async Task A_ledger_in_use_names_its_holder()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var ledger = Path.Combine(vault.Root, ".factforge", "ledger.db");
        await File.WriteAllTextAsync(ledger + ".holder", "factforge run, process 4711, since 2026-01-15 03:00:00 UTC\n");
        using var held = new FileStream(ledger + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var run = await RunAsync(vault.Root);
        Assert.Equal(2, run.Status);
        Assert.Contains("process 4711", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vault_that_cannot_be_written_to_is_refused()
    {
        if (Environment.UserName == "root" || OperatingSystem.IsWindows())
            Assert.Skip("The superuser may write everywhere, and Windows has no file modes.");
        using var vault = new TemporaryVault();
        File.SetUnixFileMode(vault.Root, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var run = await RunAsync(vault.Root);
            Assert.Equal(2, run.Status);
            Assert.Contains("cannot be", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(vault.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static Task<Factforge.Outcome> RunAsync(string vault) => Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", vault, "--owner", Fixtures.Owner);
}
