namespace FactForge.Mail.Tests.Mailboxes;

public sealed class MailboxFindingTests : IDisposable
{
    private readonly MailFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_archive_is_closed_with_what_was_read_of_it()
    {
        var path = _folder.Write("in.zip", MailFolder.Zip(("in.mbox", MailText.Bytes(MailText.Entry(MailText.Message("1@x.example"))))));
        Assert.Single((await _folder.ReadAll("in.zip")).Messages());
        using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(alone.Length > 0);
    }

    [Fact]
    public async Task A_pipe_in_a_folder_that_nobody_writes_to_holds_nothing_up()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        _folder.Write("one.eml", MailText.Message("1@x.example"));
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_folder.Path, "pipe")]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "pipe")));
        Assert.Single((await _folder.ReadAll()).Messages());
    }

    [Fact]
    public async Task A_folder_of_everything_gives_each_message_and_passes_over_what_is_no_mail()
    {
        _folder.Write("notes.txt", "Buy milk: two\nAnd bread: one\n");
        _folder.Write("config.yaml", "from: here\nname: there\n");
        _folder.Write("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2]);
        _folder.Write("empty.mbox", "");
        _folder.Write("without-ending", MailText.Entry(MailText.Message("1@x.example")));
        _folder.Write("letters/one.eml", MailText.Message("2@x.example"));
        _folder.Write("letters/two.eml.gz", MailFolder.Gzip(MailText.Bytes(MailText.Message("3@x.example"))));
        _folder.Write("packed.mbox.gz", MailFolder.Gzip(MailText.Bytes(MailText.Entry(MailText.Message("4@x.example")))));
        _folder.Write("takeout.zip", MailFolder.Zip(("Takeout/Mail/All.mbox", MailText.Bytes(MailText.Entry(MailText.Message("5@x.example")))), ("a.eml", MailText.Bytes(MailText.Message("6@x.example"))), ("readme.html", MailText.Bytes("<html>"))));
        var apple = MailText.Message("7@x.example");
        _folder.Write("Sent.mbox/Messages/1.emlx", $"{apple.Length}\n{apple}<?xml version=\"1.0\"?>\n<plist/>\n");
        _folder.Write("Maildir/cur/100.host:2,S", MailText.Message("8@x.example"));
        _folder.Write("Maildir/new/101.host", MailText.Message("9@x.example"));
        _folder.Write("Maildir/tmp/102.host", MailText.Message("half@x.example"));
        _folder.Write("Maildir/.Sent.2024/cur/103.host:2,", MailText.Message("10@x.example"));
        var found = _folder.Find();
        Assert.Empty(found.Problems);
        Assert.Equal(["config.yaml", "empty.mbox", "notes.txt", "picture.png", "takeout.zip!readme.html"], found.PassedOver.Order(StringComparer.Ordinal));
        var messages = (await _folder.ReadAll()).Messages();
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"{number}@x.example"), messages.Select(message => message.Id.Value).OrderBy(id => int.Parse(id.Split('@')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["Sent/2024"], messages.Single(message => message.Id.Value == "10@x.example").Labels);
        Assert.DoesNotContain("plist", messages.Single(message => message.Id.Value == "7@x.example").Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_are_known_in_an_archive_and_in_the_letters_of_an_IMAP_server()
    {
        _folder.Write("mail.zip", MailFolder.Zip(("Mail/cur/1.host:2,S", MailText.Bytes(MailText.Message("1@x.example"))), ("Mail/.Sent/cur/2.host:2,S", MailText.Bytes(MailText.Message("2@x.example"))),
            ("Mail/tmp/3.host", MailText.Bytes(MailText.Message("half@x.example"))), ("tmp/4.eml", MailText.Bytes(MailText.Message("4@x.example")))));
        _folder.Write("Maildir/.Entw&APw-rfe/cur/5.host:2,S", MailText.Message("5@x.example"));
        _folder.Write("Maildir/.Berths &- cranes/cur/6.host:2,S", MailText.Message("6@x.example"));
        _folder.Write("Maildir/.A&B/cur/7.host:2,S", MailText.Message("7@x.example"));
        var messages = (await _folder.ReadAll()).Messages();
        Assert.Equal(["1 Mail", "2 Sent", "4 tmp", "5 Entwürfe", "6 Berths & cranes", "7 A&B"], messages.Select(message => $"{message.Id.Value[0]} {string.Join('|', message.Labels)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_message_of_Apple_Mails_store_lies_in_the_mailbox_far_above_it()
    {
        static string Apple(string id) => MailText.Message(id) is var mail ? $"{mail.Length}\n{mail}<?xml version=\"1.0\"?>\n<plist/>\n" : "";
        _folder.Write("V10/8A/Junk.mbox/1F/Data/1/2/Messages/11.emlx", Apple("1@x.example"));
        _folder.Write("V10/8A/[Gmail].mbox/Deleted Messages.mbox/2F/Data/Messages/12.emlx", Apple("2@x.example"));
        _folder.Write("V10/8A/Berths.mbox/Messages/13.emlx", Apple("3@x.example"));
        _folder.Write("saved.zip", MailFolder.Zip(("V10/Sent Messages.mbox/3F/Data/Messages/14.emlx", MailText.Bytes(Apple("4@x.example")))));
        _folder.Write("Messages/15.eml", MailText.Message("5@x.example"));
        var messages = (await _folder.ReadAll()).Messages();
        Assert.Equal(
            ["1 Junk", "2 Deleted Messages", "3 Berths", "4 Sent Messages", "5 Messages"],
            messages.Select(message => $"{message.Id.Value[0]} {string.Join('|', message.Labels)}").Order(StringComparer.Ordinal));
        Assert.Equal([MessageClass.Spam, MessageClass.Deleted], messages.OrderBy(message => message.Id.Value, StringComparer.Ordinal).Take(2).Select(message => message.Classification.Class));
        Assert.Equal(["Junk"], Assert.Single((await _folder.ReadAll("V10/8A/Junk.mbox/1F/Data")).Messages()).Labels);
    }

    [Fact]
    public void Mailboxes_come_in_ordinal_order_of_their_names()
    {
        foreach (var name in (string[])["b.mbox", "A.mbox", "a.mbox", "ä.mbox"])
            _folder.Write(name, MailText.Entry(MailText.Message("1@x.example")));
        Assert.Equal(["A.mbox", "a.mbox", "b.mbox", "ä.mbox"], _folder.Find().Files.Select(file => file.DisplayName));
    }

    [Theory]
    [InlineData("report.mbox", "%PDF-1.7\n1 0 obj", "is no mail")]
    [InlineData("nothing.mbox", "", "is empty")]
    public void A_file_that_is_no_mail_is_named_with_what_it_lacks(string name, string content, string reason)
    {
        _folder.Write(name, content);
        var problem = Assert.Single(_folder.Find(name).Problems);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.EndsWith(name, problem.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_said_to_be_not_there() =>
        Assert.Contains("no such file", Assert.Single(_folder.Find("gone.mbox").Problems).Reason, StringComparison.Ordinal);

    [Fact]
    public void An_Outlook_message_is_refused_with_what_to_do()
    {
        _folder.Write("letter.msg", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        Assert.Contains("save it as .eml", Assert.Single(_folder.Find().Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_may_be_an_mbox_one_message_or_either_gzipped()
    {
        var one = MailText.Message("a@x.example");
        var two = MailText.Entry(one) + MailText.Entry(MailText.Message("b@x.example"));
        Assert.Single((await MailText.Read(one)).Messages());
        Assert.Equal(2, (await MailText.Read(two)).Messages().Count);
        Assert.Equal(2, (await MailText.Read(MailFolder.Gzip(MailText.Bytes(two)))).Messages().Count);
        Assert.Contains("is no mail", Assert.Single((await MailText.Read("a,b,c\n1,2,3\n")).Problems()).Reason, StringComparison.Ordinal);
        Assert.Contains("nothing came in", Assert.Single((await MailText.Read("")).Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_may_come_in_by_standard_input_and_is_read_entry_by_entry()
    {
        var two = MailText.Entry(MailText.Message("a@x.example")) + MailText.Entry(MailText.Message("b@x.example"));
        var items = await MailText.Read(MailFolder.Zip(("Takeout/Mail/All.mbox", MailText.Bytes(two)), ("late/c.eml", MailText.Bytes(MailText.Message("c@x.example"))), ("readme.html", MailText.Bytes("<html>"))));
        Assert.Equal(["a@x.example", "b@x.example", "c@x.example"], items.Messages().Select(message => message.Id.Value).Order(StringComparer.Ordinal));
        Assert.Empty(items.Problems());
        Assert.Equal("standard input!Takeout/Mail/All.mbox", items.Messages()[^1].Location.Mailbox);
    }

    [Fact]
    public async Task What_comes_in_by_standard_input_and_cannot_be_read_is_named_with_what_to_do()
    {
        Assert.Contains("save it as .eml", Assert.Single((await MailText.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])).Problems()).Reason, StringComparison.Ordinal);
        var cut = MailFolder.Zip(("a.eml", MailText.Bytes(MailText.Message("a@x.example"))))[..60];
        Assert.Contains("cannot be read", Assert.Single((await MailText.Read(cut)).Problems()).Reason, StringComparison.Ordinal);
        Assert.Contains("no mail is in it", Assert.Single((await MailText.Read(MailFolder.Zip(("readme.html", MailText.Bytes("<html>"))))).Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mailbox_that_vanishes_before_it_is_read_is_a_problem_and_has_no_end()
    {
        var path = _folder.Write("inbox.mbox", MailText.Entry(MailText.Message("a@x.example")));
        var file = Assert.Single(_folder.Find().Files);
        File.Delete(path);
        var items = await MailText.Read(file);
        Assert.Contains("does not exist", Assert.Single(items.Problems()).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(items, item => item is MailItem.End);
    }
}
