namespace FactForge.Mail.Tests.Mailboxes;

/// <summary>Files in a folder that hold mail, or may, and are not read: each is named, with what to do.</summary>
public sealed class NamedFormatsTests : IDisposable
{
    private readonly MailFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("mail.mbox.xz", "FD377A585A0000", "unxz")]
    [InlineData("mail.mbox.bz2", "425A683931415926", "bunzip2")]
    [InlineData("mail.7z", "377ABCAF271C0004", "7z x")]
    [InlineData("mail.rar", "526172211A0700", "unrar")]
    [InlineData("mail.mbox.zst", "28B52FFD0000", "unzstd")]
    [InlineData("Inbox.dbx", "CFAD12FEC5FD746F", ".eml")]
    [InlineData("mail.nsf", "1A0000040000", ".eml")]
    [InlineData("Inbox.mbx", "4A4D463600000000", "Outlook Express")]
    [InlineData("inbox", "2A6D62782A0D0A", "mailutil")]
    public async Task It_is_named_with_advice_in_a_folder_and_in_an_archive(string name, string beginning, string advice)
    {
        var bytes = Convert.FromHexString(beginning);
        folder.Write("one.eml", MailText.Message("1@x.example"));
        folder.Write(name, bytes);
        Assert.Contains(advice, Assert.Single(folder.Find().Problems, problem => problem.Path == name).Reason, StringComparison.Ordinal);
        var zip = folder.Write("all.zip", MailFolder.Zip(("mail/" + name, bytes), ("1.eml", MailText.Bytes(MailText.Message("2@x.example")))));
        Assert.Contains(advice, Assert.Single(folder.Find("all.zip").Problems).Reason, StringComparison.Ordinal);
        Assert.NotEmpty(zip);
        Assert.Equal(2, (await folder.ReadAll()).Messages().Count);
    }

    [Fact]
    public void An_export_of_Outlook_for_Mac_is_named_whatever_is_in_it()
    {
        folder.Write("mac.olm", MailFolder.Zip(("Accounts/ada@northwind.example/com.microsoft.__Messages/Inbox/message_00000.xml", MailText.Bytes("<?xml version=\"1.0\"?>")), ("Categories.xml", MailText.Bytes("<x/>"))));
        var found = folder.Find();
        Assert.Contains("Outlook for Mac", Assert.Single(found.Problems).Reason, StringComparison.Ordinal);
        Assert.Empty(found.Files);
    }

    [Fact]
    public async Task A_mailbox_of_Eudora_is_an_mbox_by_another_ending()
    {
        folder.Write("In.mbx", "From ???@??? Mon Feb 03 10:00:00 2025\nReturn-Path: <ada@northwind.example>\n" + MailText.Message("1@x.example") + "\n");
        Assert.Equal(["In"], Assert.Single((await folder.ReadAll()).Messages()).Labels);
    }

    [Fact]
    public async Task A_message_that_begins_in_the_middle_of_anothers_parts_is_counted()
    {
        const string parts = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b1\"\n";
        var attached = MailText.Entry(MailText.Message("carried@x.example"));
        var open = MailText.Entry(MailText.Message("1@x.example", more: parts, body: $"--b1\nContent-Type: text/plain\n\nSee the mailbox.\n\n--b1\nContent-Type: application/mbox\n\n{attached}--b1--\n"));
        var closed = MailText.Entry(MailText.Message("2@x.example", more: parts, body: "--b1\nContent-Type: text/plain\n\nHello.\n\n--b1--\n"));
        Assert.Equal(1, End(await MailText.Read(open + closed)).UncertainSeparators);
        Assert.Equal(0, End(await MailText.Read(closed + closed)).UncertainSeparators);
    }

    private static MailItem.End End(List<MailItem> items) => Assert.Single(items.OfType<MailItem.End>());
}
