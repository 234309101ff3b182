using System.Text;
using CsCheck;
using Xunit;

namespace FactForge.Notes.Tests;

public sealed class VaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factforge-vault-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Put(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    private Vault Open() => Vault.Open(_folder).Vault!;

    private static async Task<NoteFile> Read(Vault vault, string path) => (await vault.ReadAsync(path, Cancellation)).File!;

    [Fact]
    public void Dot_folders_conflict_copies_and_other_files_are_no_notes()
    {
        foreach (var path in new[]
        {
            "Ada.md", "Ada (1).md", "Ada 2.md", "Ada copy.md", "Ada.sync-conflict-20250101-120000-ABCDEFG.md", "Ada (Bo's conflicted copy 2025-01-01).md", "Bo 2.md", "Henry (1).md",
            ".hidden.md", ".obsidian/a.md", ".trash/b.md", ".factforge/c.md", "People/Cy.md", "People/x.txt", "People/.git/d.md",
        })
            Put(path, "x");
        Assert.Equal(["Ada.md", "Bo 2.md", "Henry (1).md", "People/Cy.md"], Open().Paths());
    }

    [Fact]
    public async Task Links_are_neither_followed_nor_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links takes a right there.");
        var outside = Directory.CreateTempSubdirectory("factforge-outside-");
        var target = Path.Combine(outside.FullName, "secret.md");
        await File.WriteAllTextAsync(target, "secret", Cancellation);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "out"), outside.FullName);
        File.CreateSymbolicLink(Path.Combine(_folder, "link.md"), target);
        var vault = Open();
        Assert.Empty(vault.Paths());
        Assert.Contains("is a link", (await vault.ReadAsync("link.md", Cancellation)).Problem, StringComparison.Ordinal);
        Assert.Contains("is a link", (await vault.ReadAsync("out/secret.md", Cancellation)).Problem, StringComparison.Ordinal);
        Assert.IsType<VaultWrite.Failed>(await vault.CreateAsync("out/new.md", "x", Cancellation));
        Assert.IsType<VaultWrite.Failed>(await vault.RestoreAsync("link.md", "x"u8.ToArray(), ContentHash.OfBytes("secret"u8), Cancellation));
        Assert.Equal("secret", await File.ReadAllTextAsync(target, Cancellation));
        outside.Delete(recursive: true);
    }

    [Theory]
    [InlineData("../x.md")]
    [InlineData("/etc/x.md")]
    [InlineData("a/../../x.md")]
    public async Task A_path_out_of_the_vault_is_refused(string path) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Open().CreateAsync(path, "x", Cancellation));

    [Fact]
    public async Task A_write_replaces_the_text_and_keeps_mark_and_mode()
    {
        var full = Put("Ada.md", "");
        await File.WriteAllBytesAsync(full, [0xEF, 0xBB, 0xBF, .. "old\r\n"u8], Cancellation);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherExecute);
        var vault = Open();
        var before = await Read(vault, "Ada.md");
        Assert.Equal("old\r\n", before.Text);
        var written = Assert.IsType<VaultWrite.Written>(await vault.WriteAsync(before, "new\r\n", Cancellation));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "new\r\n"u8], await File.ReadAllBytesAsync(full, Cancellation));
        Assert.Equal(await Read(vault, "Ada.md"), written.File);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherExecute, File.GetUnixFileMode(full));
        Assert.Equal(["Ada.md"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_same_text_touches_nothing()
    {
        var full = Put("Ada.md", "same");
        File.SetLastWriteTimeUtc(full, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var vault = Open();
        Assert.IsType<VaultWrite.Unchanged>(await vault.WriteAsync(await Read(vault, "Ada.md"), "same", Cancellation));
        Assert.Equal(2020, File.GetLastWriteTimeUtc(full).Year);
    }

    [Fact]
    public async Task A_note_that_its_owner_changed_deleted_or_protected_meanwhile_is_left()
    {
        var full = Put("Ada.md", "old");
        var vault = Open();
        var before = await Read(vault, "Ada.md");
        await File.WriteAllTextAsync(full, "the owner's", Cancellation);
        Assert.IsType<VaultWrite.ChangedSinceRead>(await vault.WriteAsync(before, "new", Cancellation));
        Assert.Equal("the owner's", await File.ReadAllTextAsync(full, Cancellation));
        Assert.IsType<VaultWrite.ChangedSinceRead>(await vault.DeleteAsync("Ada.md", before.Hash, Cancellation));
        before = await Read(vault, "Ada.md");
        File.SetAttributes(full, FileAttributes.ReadOnly);
        Assert.Contains("read-only", Assert.IsType<VaultWrite.Failed>(await vault.WriteAsync(before, "new", Cancellation)).Sentence, StringComparison.Ordinal);
        File.SetAttributes(full, FileAttributes.Normal);
        File.Delete(full);
        Assert.IsType<VaultWrite.ChangedSinceRead>(await vault.WriteAsync(before, "new", Cancellation));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Making_never_overwrites_and_undoing_gives_back()
    {
        var vault = Open();
        var made = Assert.IsType<VaultWrite.Written>(await vault.CreateAsync("People/Ada.md", "one", Cancellation));
        Assert.IsType<VaultWrite.AlreadyThere>(await vault.CreateAsync("People/Ada.md", "two", Cancellation));
        Assert.Equal("one", (await Read(vault, "People/Ada.md")).Text);
        Assert.IsType<VaultWrite.Deleted>(await vault.DeleteAsync("People/Ada.md", made.File.Hash, Cancellation));
        Assert.Empty(vault.Paths());
        Assert.IsType<VaultWrite.Written>(await vault.RestoreAsync("People/Ada.md", new byte[] { 0xFF, 1 }, null, Cancellation));
        Assert.Equal([0xFF, 1], await File.ReadAllBytesAsync(Path.Combine(_folder, "People/Ada.md"), Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_no_utf8_is_read_and_not_written()
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder, "Sven.md"), Encoding.Latin1.GetBytes("Åkesson"), Cancellation);
        var vault = Open();
        var file = await Read(vault, "Sven.md");
        Assert.Equal("Åkesson", file.Text);
        Assert.Contains("UTF-8", Assert.IsType<VaultWrite.Failed>(await vault.WriteAsync(file, "x", Cancellation)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_run_left_is_swept_when_the_vault_is_opened()
    {
        Put("People/.factforge-writing-0123456789abcdef", "half a no");
        Put("People/Ada.md", "whole");
        Assert.Equal(1, Open().Swept);
        Assert.Equal(0, Open().Swept);
        Assert.Equal(["Ada.md"], Directory.EnumerateFiles(Path.Combine(_folder, "People")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_full_disk_is_told_as_one()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device that is always full.");
        var fault = await Assert.ThrowsAnyAsync<IOException>(() => File.WriteAllTextAsync("/dev/full", "x", Cancellation));
        Assert.Contains("the disk is full", DiskSentence.Of(fault, "Ada.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_laid_where_the_temporary_file_goes_is_not_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links takes a right there.");
        Put("Ada.md", "old");
        var secret = Put("sub/secret.txt", "secret");
        var vault = Open();
        var before = await Read(vault, "Ada.md");
        File.CreateSymbolicLink(Path.Combine(_folder, ".factforge-writing-" + ContentHash.Of("Ada.md", ContentHash.OfBytes("new"u8).Hex).Short), secret);
        Assert.IsType<VaultWrite.Written>(await vault.WriteAsync(before, "new", Cancellation));
        Assert.Equal("secret", await File.ReadAllTextAsync(secret, Cancellation));
        Assert.Equal("new", (await Read(vault, "Ada.md")).Text);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told()
    {
        Put("People", "a file where a folder should be");
        Assert.IsType<VaultWrite.Failed>(await Open().CreateAsync("People/Ada.md", "x", Cancellation));
    }

    [Fact]
    public void A_vault_that_is_missing_or_a_file_is_told_in_a_sentence()
    {
        Assert.Contains("no vault", Vault.Open(Path.Combine(_folder, "nowhere")).Problem, StringComparison.Ordinal);
        Assert.Contains("is a file", Vault.Open(Put("a.md", "")).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_people_of_a_vault_are_found_with_what_keeps_each_from_being_written()
    {
        var vault = Vault.Open(FixtureNotesTests.Folder("")).Vault!;
        var found = new List<PersonNote>();
        await foreach (var note in vault.PersonNotesAsync(null, Cancellation))
            found.Add(note);
        Assert.Equal(7, found.Count(note => note.File.RelativePath.StartsWith("owners-hand/", StringComparison.Ordinal)));
        Assert.Equal(6, found.Count(note => note.Problem is not null));
        Assert.DoesNotContain(found, note => note.File.Name is "Crane 4" or "Person");
    }

    [Theory]
    [InlineData("Ada Byrne", null, "Ada Byrne.md")]
    [InlineData("Ada Byrne", "contoso", "Ada Byrne (contoso).md")]
    [InlineData("Ada Byrne", "2", "Ada Byrne (no. 2).md")]
    [InlineData("../../etc/passwd", null, "etc passwd.md")]
    [InlineData("AC/DC: live", null, "AC DC live.md")]
    [InlineData("con", null, "_con.md")]
    [InlineData("NUL.txt", null, "_NUL.txt.md")]
    [InlineData(".hidden", null, "hidden.md")]
    [InlineData("Zoe\u0308 O'Neil-Strøm, Jr.", null, "Zoë O'Neil-Strøm, Jr.md")]
    [InlineData("a[[b]]#c^d|e*f?g\"h", null, "a b c d efgh.md")]
    [InlineData("\u202Efdp.exe\0", null, "fdp.exe.md")]
    public void A_file_name_is_safe(string person, string? qualifier, string name) => Assert.Equal(name, NoteFileName.For(person, qualifier));

    [Fact]
    public void No_name_leads_anywhere_but_to_one_file_of_its_own_folder() =>
        Gen.Select(HostileText.Any, HostileText.Any).Sample((person, qualifier) =>
        {
            var name = NoteFileName.For(person, qualifier.Length % 2 == 0 ? null : qualifier);
            Assert.Equal(name, Path.GetFileName(name));
            Assert.DoesNotMatch(@"[\p{Cc}<>:""/\\|?*\[\]#^]|^[. ]|[. ]\.md$", name);
            Assert.EndsWith(".md", name, StringComparison.Ordinal);
            Assert.InRange(Encoding.UTF8.GetByteCount(name), 4, 130);
        });
}
