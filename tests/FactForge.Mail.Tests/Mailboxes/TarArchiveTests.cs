using System.Formats.Tar;

namespace FactForge.Mail.Tests.Mailboxes;

public sealed class TarArchiveTests : IDisposable
{
    private readonly MailFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public async Task Each_file_in_it_that_holds_mail_is_read_whichever_program_wrote_it(TarEntryFormat format)
    {
        var mbox = MailText.Entry(MailText.Message("1@x.example")) + MailText.Entry(MailText.Message("2@x.example"));
        var tar = Tar(format, ("./Takeout/Mail/Work.mbox", MailText.Bytes(mbox)), ("readme.html", MailText.Bytes("<html>")), ("Mail/.Sent/cur/1.host:2,S", MailText.Bytes(MailText.Message("3@x.example"))),
            ("Mail/.Sent/tmp/1700000000.M1P2.host", MailText.Bytes(MailText.Message("half@x.example"))), ("old.mbox.gz", MailFolder.Gzip(MailText.Bytes(MailText.Entry(MailText.Message("4@x.example"))))),
            ("more.zip", MailFolder.Zip(("a.eml", MailText.Bytes(MailText.Message("5@x.example"))))), ("empty", []));
        foreach (var (name, bytes) in new[] { ("takeout.tar", tar), ("takeout.tgz", MailFolder.Gzip(tar)) })
        {
            folder.Write(name, bytes);
            var items = await folder.ReadAll(name);
            Assert.Empty(items.Problems());
            Assert.Equal(["1 Work", "2 Work", "3 Sent", "4 old", "5 "], items.Messages().Select(message => $"{message.Id.Value[0]} {string.Join('|', message.Labels)}"));
            Assert.Equal($"{name}!Takeout/Mail/Work.mbox", items.Messages()[0].Location.Mailbox);
            Assert.True(Assert.IsType<MailItem.End>(items[^1]).IsFromStart);
        }

        Assert.Equal(5, (await MailText.Read(MailFolder.Gzip(tar))).Messages().Count);
    }

    [Fact]
    public async Task One_without_mail_is_a_problem_where_it_was_named_and_passed_over_in_a_folder()
    {
        folder.Write("sources.tar", Tar(TarEntryFormat.Pax, ("readme.html", MailText.Bytes("<html>"))));
        Assert.Contains("no mail is in it", Assert.Single((await folder.ReadAll("sources.tar")).Problems()).Reason, StringComparison.Ordinal);
        Assert.Empty((await folder.ReadAll()).Problems());
    }

    [Fact]
    public async Task One_that_is_cut_off_gives_what_stands_before_the_cut_and_is_named()
    {
        var tar = Tar(TarEntryFormat.Pax, ("a.eml", MailText.Bytes(MailText.Message("a@x.example"))), ("b.mbox", MailText.Bytes(MailText.Entry(MailText.Message("b@x.example", body: new string('b', 4000))))));
        folder.Write("cut.tar", tar[..(tar.Length - 6000)]);
        var items = await folder.ReadAll("cut.tar");
        Assert.Equal("a@x.example", items.Messages()[0].Id.Value);
        Assert.NotEmpty(items.Problems());
    }

    [Fact]
    public async Task A_broken_member_is_named_and_the_next_is_read()
    {
        var gzip = MailFolder.Gzip(MailText.Bytes(MailText.Entry(MailText.Message("a@x.example", body: string.Join('\n', Enumerable.Range(0, 40_000))))));
        gzip.AsSpan(gzip.Length / 2, 64).Fill(0xFF);
        folder.Write("two.tar", Tar(TarEntryFormat.Ustar, ("a.mbox.gz", gzip), ("b.eml", MailText.Bytes(MailText.Message("b@x.example")))));
        var items = await folder.ReadAll("two.tar");
        Assert.Equal("two.tar!a.mbox.gz", Assert.Single(items.Problems()).Location.Mailbox);
        Assert.Equal("b@x.example", items.Messages()[^1].Id.Value);
    }

    [Fact]
    public async Task A_file_that_is_packed_over_and_over_is_refused()
    {
        var bytes = MailText.Bytes(MailText.Message("a@x.example"));
        for (var times = 0; times < 8; times++)
            bytes = MailFolder.Gzip(bytes);
        Assert.Contains("times over", Assert.Single((await MailText.Read(bytes)).Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_in_a_zip_is_read_as_well()
    {
        var tar = Tar(TarEntryFormat.Gnu, ("Archive.mbox", MailText.Bytes(MailText.Entry(MailText.Message("a@x.example")))));
        folder.Write("all.zip", MailFolder.Zip(("x/mail.tgz", MailFolder.Gzip(tar)), ("y/Old.mbox.gz", MailFolder.Gzip(MailText.Bytes(MailText.Entry(MailText.Message("b@x.example")))))));
        Assert.Equal(["a Archive", "b Old"], (await folder.ReadAll("all.zip")).Messages().Select(message => $"{message.Id.Value[0]} {string.Join('|', message.Labels)}"));
    }

    private static byte[] Tar(TarEntryFormat format, params (string Name, byte[] Bytes)[] files)
    {
        var packed = new MemoryStream();
        using (var archive = new TarWriter(packed, format, leaveOpen: true))
            foreach (var (name, bytes) in files)
                archive.WriteEntry(Entry(format, name, bytes));
        return packed.ToArray();
    }

    private static TarEntry Entry(TarEntryFormat format, string name, byte[] bytes)
    {
        var content = new MemoryStream(bytes);
        return format switch
        {
            TarEntryFormat.V7 => new V7TarEntry(TarEntryType.V7RegularFile, name) { DataStream = content },
            TarEntryFormat.Ustar => new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = content },
            TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, name) { DataStream = content },
            _ => new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content },
        };
    }
}
