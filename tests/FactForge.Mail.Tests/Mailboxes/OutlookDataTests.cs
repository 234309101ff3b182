namespace FactForge.Mail.Tests.Mailboxes;

/// <summary>An Outlook data file is read through readpst, for which a script stands in that writes what libpst's does: an mbox a folder.</summary>
public sealed class OutlookDataTests : IDisposable
{
    private const string TwoFolders = """
        #!/bin/sh
        while [ "$1" != "-o" ]; do shift; done
        grep -q '^!BDN' "$3" || exit 1
        mkdir -p "$2/Outlook/Inbox/Harbour" "$2/Outlook/Sent Items"
        printf 'From "ada" Mon Feb  3 10:00:00 2025\nMessage-ID: <a@x.example>\nFrom: ada@northwind.example\n\nHello.\n\n' > "$2/Outlook/Inbox/Harbour/mbox"
        printf 'From "jo" Mon Feb  3 10:00:00 2025\nMessage-ID: <b@x.example>\nFrom: jo@northwind.example\n\nHello.\n\n' > "$2/Outlook/Sent Items/mbox"
        """;

    private readonly MailFolder folder = new();
    private readonly string path = Environment.GetEnvironmentVariable("PATH") ?? "";

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", path);
        folder.Dispose();
    }

    [Fact]
    public async Task Each_folder_of_it_is_read_and_labels_its_messages()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a shell script stands in for readpst");
        Install(TwoFolders);
        folder.Write("archive.pst", "!BDN\0\0 and so on");
        var messages = (await folder.ReadAll()).Messages();
        Assert.Equal(["a@x.example in Inbox/Harbour", "b@x.example in Sent Items"], messages.Select(message => $"{message.Id.Value} in {message.Labels.Single()}"));
        Assert.Equal(["archive.pst!Inbox/Harbour", "archive.pst!Sent Items"], messages.Select(message => message.Location.Mailbox));
    }

    [Fact]
    public async Task A_packed_one_is_read_as_it_is()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a shell script stands in for readpst");
        Install(TwoFolders);
        var data = "!BDN\0\0 and so on"u8.ToArray();
        folder.Write("backup.zip", MailFolder.Zip(("mail/archive.pst", data)));
        folder.Write("old.pst.gz", MailFolder.Gzip(data));
        var messages = (await folder.ReadAll()).Messages();
        Assert.Equal(
            ["backup.zip!mail/archive.pst!Inbox/Harbour", "backup.zip!mail/archive.pst!Sent Items", "old.pst.gz!Inbox/Harbour", "old.pst.gz!Sent Items"],
            messages.Select(message => message.Location.Mailbox));
    }

    [Fact]
    public async Task What_it_does_not_read_is_a_problem_with_its_own_words()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a shell script stands in for readpst");
        Install("#!/bin/sh\necho 'Error opening File'\nexit 1\n");
        folder.Write("archive.pst", "!BDN\0\0 and so on");
        Assert.Equal("is an Outlook data file that readpst does not read: Error opening File", Assert.Single((await folder.ReadAll()).Problems()).Reason);
    }

    [Fact]
    public async Task Without_the_program_its_package_is_named()
    {
        Environment.SetEnvironmentVariable("PATH", folder.Path);
        folder.Write("archive.pst", "!BDN\0\0 and so on");
        Assert.Contains("pst-utils", Assert.Single((await folder.ReadAll()).Problems()).Reason, StringComparison.Ordinal);
    }

    private void Install(string script)
    {
        var bin = Directory.CreateDirectory(Path.Combine(folder.Path, ".bin")).FullName;
        File.WriteAllText(Path.Combine(bin, "readpst"), script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(bin, "readpst"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable("PATH", bin + Path.PathSeparator + path);
    }
}
