namespace FactForge.Mail.Tests.Mailboxes;

public sealed class OlderFormatsTests : IDisposable
{
    private const string Mark = "\u0001\u0001\u0001\u0001\n";
    private readonly MailFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Mail_whose_lines_end_in_carriage_returns_alone_is_read_wherever_it_lies()
    {
        var mbox = Returns(MailText.Entry(MailText.Message("1@x.example", body: "Hello.\nFrom here on it rains.\n"), "From ???@??? Mon Feb 03 10:00:00 2025") + MailText.Entry(MailText.Message("2@x.example")));
        folder.Write("In.mbx", mbox);
        folder.Write("letter.eml", Returns(MailText.Message("3@x.example")));
        folder.Write("packed.mbox.gz", MailFolder.Gzip(MailText.Bytes(mbox.Replace("@x.example>", "@y.example>", StringComparison.Ordinal))));
        folder.Write("all.zip", MailFolder.Zip(("a.eml", MailText.Bytes(Returns(MailText.Message("4@x.example")))), ("b.mbox", MailText.Bytes(Returns(MailText.Entry(MailText.Message("5@x.example")))))));
        var items = await folder.ReadAll();
        Assert.Empty(items.Problems());
        Assert.Equal(["1@x.example", "1@y.example", "2@x.example", "2@y.example", "3@x.example", "4@x.example", "5@x.example"], items.Messages().Select(message => message.Id.Value).Order(StringComparer.Ordinal));
        var first = items.Messages().Single(message => message.Id.Value == "1@x.example");
        Assert.Equal("Hello.\nFrom here on it rains.", first.Body.Text.Trim());
        Assert.Equal(2, (await MailText.Read(mbox)).Messages().Count);
    }

    [Fact]
    public async Task Such_a_mailbox_is_read_on_from_its_end_when_it_grew()
    {
        folder.Write("In.mbx", Returns(MailText.Entry(MailText.Message("1@x.example"))));
        var end = Assert.IsType<MailItem.End>((await folder.ReadAll("In.mbx"))[^1]);
        folder.Append("In.mbx", Returns(MailText.Entry(MailText.Message("2@x.example"))));
        var items = await MailText.Read(folder.Find("In.mbx").Files.Single(), end.Bookmark);
        Assert.Equal("2@x.example", Assert.Single(items.Messages()).Id.Value);
        Assert.False(Assert.IsType<MailItem.End>(items[^1]).IsFromStart);
    }

    [Fact]
    public async Task An_MMDF_mailbox_gives_each_message_with_and_without_a_From_line()
    {
        var long_ = new string('x', 200_000);
        var mmdf = Mark + MailText.Entry(MailText.Message("1@x.example", body: "One.\nFrom the harbour.\n\nFrom ada@northwind.example Mon Feb  3 10:00:00 2025\nSubject: pasted\n")) + Mark
            + Mark + MailText.Message("2@x.example", body: long_ + "\n") + Mark + "\n" + Mark + MailText.Message("3@x.example") + Mark;
        folder.Write("inbox", mmdf);
        var items = await folder.ReadAll();
        Assert.Empty(items.Problems());
        Assert.Equal(["1@x.example", "2@x.example", "3@x.example"], items.Messages().Select(message => message.Id.Value));
        Assert.Contains("Subject: pasted", items.Messages()[0].Body.Text, StringComparison.Ordinal);
        Assert.Equal(long_, items.Messages()[1].Body.Text.Trim());
        Assert.Equal(mmdf.IndexOf("From: Ada", mmdf.IndexOf("xxx", StringComparison.Ordinal) - 400, StringComparison.Ordinal), items.Messages()[1].Location.Offset);
        Assert.Equal(3, (await MailText.Read(mmdf.Replace("\n", "\r\n", StringComparison.Ordinal))).Messages().Count);
        Assert.False(Assert.IsType<MailItem.End>(items[^1]).EndsInLine);
        Assert.True(Assert.IsType<MailItem.End>((await MailText.Read(mmdf[..^8]))[^1]).EndsInLine);
    }

    [Theory]
    [InlineData("\u00FF\u00FEF\0r\0o\0m\0:\0", "UTF-16")]
    [InlineData("\u00FE\u00FF\0F\0r\0o\0m\0:", "UTF-16")]
    [InlineData("// <!-- <mdb:mork:z v=\"1.4\"/> -->", "Thunderbird")]
    public async Task What_is_no_mail_but_may_be_taken_for_some_is_refused_with_what_to_do_and_passed_over_in_a_folder(string beginning, string named)
    {
        folder.Write("mail", System.Text.Encoding.Latin1.GetBytes(beginning + " and more"));
        Assert.Contains(named, Assert.Single(folder.Find("mail").Problems).Reason, StringComparison.Ordinal);
        Assert.Contains(named, Assert.Single((await MailText.Read(System.Text.Encoding.Latin1.GetBytes(beginning + " and more"))).Problems()).Reason, StringComparison.Ordinal);
        Assert.Equal(["mail"], folder.Find().PassedOver);
    }

    [Theory]
    [InlineData("7z\u00BC\u00AF\u0027\u001C", "7-Zip")]
    [InlineData("Rar!\u001A\u0007\u0000", "RAR")]
    [InlineData("\u00FD7zXZ\u0000", "xz")]
    [InlineData("BZh91AY", "bzip2")]
    [InlineData("(\u00B5/\u00FD", "Zstandard")]
    [InlineData("BABYL OPTIONS: -*- rmail -*-\n", "M-x unrmail")]
    [InlineData("\u00CF\u00AD\u0012\u00FE", "Outlook Express")]
    [InlineData("\u001A\u0000\u0000\u0004\u0000\u0000", "Lotus Notes")]
    public void What_is_packed_or_holds_mail_in_a_way_that_is_not_read_is_named_in_a_folder_too(string beginning, string named)
    {
        folder.Write("mail", System.Text.Encoding.Latin1.GetBytes(beginning + " and more"));
        Assert.Contains(named, Assert.Single(folder.Find().Problems).Reason, StringComparison.Ordinal);
    }

    private static string Returns(string text) => text.Replace('\n', '\r');
}
