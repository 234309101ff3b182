using FactForge.Mail.Mailboxes;

namespace FactForge.Mail.Tests.Mailboxes;

public sealed class DamagedPackingTests : IDisposable
{
    private static readonly byte[] Mbox = MailText.Bytes(string.Concat(Enumerable.Range(1, 400).Select(number =>
        MailText.Entry(MailText.Message($"{number}@x.example", body: string.Join(' ', Enumerable.Range(0, 40).Select(word => word * number * 7919 % 10007)) + "\n")))));

    private readonly MailFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_gzipped_mbox_that_is_cut_off_is_read_as_far_as_it_goes_and_said_to_be()
    {
        var packed = MailFolder.Gzip(Mbox);
        folder.Write("half.mbox.gz", packed[..(packed.Length / 2)]);
        var items = await folder.ReadAll("half.mbox.gz");
        Assert.InRange(items.Messages().Count, 150, 250);
        Assert.Contains("is cut off", Assert.Single(items.Problems()).Reason, StringComparison.Ordinal);
        Assert.Empty(items.OfType<MailItem.End>());

        folder.Write("tail.mbox.gz", packed[..^4]);
        items = await folder.ReadAll("tail.mbox.gz");
        Assert.Equal((400, 0), (items.Messages().Count, items.OfType<MailItem.End>().Count()));
        Assert.Contains("is cut off", Assert.Single(items.Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checksum_that_does_not_fit_is_told_and_no_message_is_lost()
    {
        var packed = MailFolder.Gzip(Mbox);
        packed[^7] ^= 0x55;
        folder.Write("sum.mbox.gz", packed);
        var items = await folder.ReadAll("sum.mbox.gz");
        Assert.Equal(400, items.Messages().Count);
        Assert.Contains("checksum", Assert.Single(items.Problems()).Reason, StringComparison.Ordinal);

        var zip = MailFolder.Zip(("in.mbox", Mbox));
        zip[IndexOf(zip, "PK\u0001\u0002") + 16] ^= 0x55;
        folder.Write("sum.zip", zip);
        items = await folder.ReadAll("sum.zip");
        Assert.Equal(400, items.Messages().Count);
        Assert.Contains("checksum of the zip data", Assert.Single(items.Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_data_is_told_from_a_packing_that_is_not_known()
    {
        var packed = MailFolder.Gzip(Mbox);
        packed.AsSpan(packed.Length / 2, 4000).Fill(0xFF);
        folder.Write("broken.mbox.gz", packed);
        var items = await folder.ReadAll("broken.mbox.gz");
        Assert.InRange(items.Messages().Count, 100, 399);
        Assert.Contains("is damaged", Assert.Single(items.Problems()).Reason, StringComparison.Ordinal);
        folder.Write("void.mbox.gz", [.. packed[..10], .. Enumerable.Repeat((byte)0xFF, 300)]);
        Assert.Contains("is damaged", Assert.Single(folder.Find("void.mbox.gz").Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_zip_with_a_password_what_needs_none_is_read()
    {
        var zip = MailFolder.Zip(("a.mbox", Mbox), ("b.eml", MailText.Bytes(MailText.Message("b@x.example"))));
        zip[IndexOf(zip, "PK\u0003\u0004") + 6] |= 1;
        zip[IndexOf(zip, "PK\u0001\u0002") + 8] |= 1;
        folder.Write("mail.zip", zip);
        Assert.Contains("password", Assert.Single(folder.Find("mail.zip").Problems).Reason, StringComparison.Ordinal);
        Assert.Equal("b@x.example", Assert.Single((await folder.ReadAll("mail.zip")).Messages()).Id.Value);
    }

    [Fact]
    public async Task A_zip_in_a_zip_is_read_and_one_that_holds_itself_comes_to_an_end()
    {
        var inner = MailFolder.Zip(("a.mbox", MailText.Bytes(MailText.Entry(MailText.Message("a@x.example")))), ("Sent/b.eml", MailText.Bytes(MailText.Message("b@x.example"))));
        var document = MailFolder.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("c.eml", MailText.Bytes(MailText.Message("c@x.example"))));
        var pictures = MailFolder.Zip(("crane.png", [0x89, 0x50, 0x4E, 0x47]));
        folder.Write("all.zip", MailFolder.Zip(("x/in.zip", inner), ("plan.docx", document), ("pictures.zip", pictures)));
        var items = await folder.ReadAll("all.zip");
        Assert.Empty(items.Problems());
        Assert.Equal(
            ["a@x.example all.zip!x/in.zip!a.mbox", "b@x.example all.zip!x/in.zip!Sent/b.eml"],
            items.Messages().Select(message => $"{message.Id.Value} {message.Location.Mailbox}").Order(StringComparer.Ordinal));
        Assert.Equal(["all.zip!plan.docx"], folder.Find("all.zip").PassedOver);

        for (var times = 0; times < 9; times++)
            inner = MailFolder.Zip(("in.zip", inner));
        folder.Write("deep.zip", inner);
        Assert.Contains("times over", Assert.Single((await folder.ReadAll("deep.zip")).Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gzipped_message_that_is_cut_off_is_told_and_looked_at_again()
    {
        var packed = MailFolder.Gzip(MailText.Bytes(MailText.Message("a@x.example", body: string.Join('\n', Enumerable.Range(0, 2000)))));
        folder.Write("box/a.eml.gz", packed[..^20]);
        folder.Write("box/b.eml", MailText.Message("b@x.example"));
        var items = await folder.ReadAll("box");
        Assert.Equal(["a@x.example", "b@x.example"], items.Messages().Select(message => message.Id.Value));
        Assert.Contains("is cut off", Assert.Single(items.Problems()).Reason, StringComparison.Ordinal);
        folder.Write("box/a.eml.gz", packed);
        var bookmark = items.OfType<MailItem.End>().Single().Bookmark;
        Assert.Equal("a@x.example", Assert.Single((await MailText.Read(Assert.Single(folder.Find("box").Files), bookmark)).Messages()).Id.Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(70_000)]
    public void All_members_of_a_gzip_file_are_read_and_a_cut_anywhere_is_seen(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content.AsSpan(0, length / 2));
        var one = MailFolder.Gzip(content);
        // A name, a comment and an extra field may stand before the data.
        byte[] two = [.. one[..3], 4 | 8 | 16, .. one[4..10], 3, 0, 1, 2, 3, .. "name\0"u8, .. "comment\0"u8, .. one[10..]];
        byte[] all = [.. one, .. two, .. one];
        byte[] whole = [.. content, .. content, .. content];
        Assert.Equal(whole, Unpacked(all, out var damage));
        Assert.Null(damage);
        Assert.Equal(whole, Unpacked([.. all, .. new byte[700]], out damage));
        Assert.Null(damage);
        foreach (var cut in Enumerable.Range(1, all.Length - 1).Where(cut => cut != one.Length && cut != one.Length + two.Length && (cut % 997 == 0 || cut < 60 || Math.Abs(cut - one.Length) < 30 || all.Length - cut < 30)))
        {
            var read = Unpacked(all[..cut], out damage);
            Assert.True(cut == 1 || damage is not null || (cut - one.Length) is 1 || (cut - one.Length - two.Length) is 1, $"cut at {cut}");
            Assert.True(whole.AsSpan().StartsWith(read));
        }
    }

    private static byte[] Unpacked(byte[] packed, out string? damage)
    {
        string? told = null;
        using var unpacked = new DamageWatch(new GzipMembers(new MemoryStream(packed)), sentence => told = sentence);
        var read = new MemoryStream();
        unpacked.CopyTo(read);
        damage = told;
        return read.ToArray();
    }

    private static int IndexOf(byte[] bytes, string mark) => bytes.AsSpan().IndexOf(MailText.Bytes(mark));
}
