using System.IO.Compression;
using System.Text;
using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Intake;

/// <summary>What a mailbox held when it was read last, and what of it is there still.</summary>
public sealed class HeldMessagesTests : IDisposable
{
    private const string Ada = "Ada Byrne <ada@northwind.example>";
    private const string Nora = "Nora <nora@tideway.example>";
    private const string Told = "send the survey";
    private static readonly MessageId One = new("one@northwind.example");
    private static readonly string Promise = VaultOnDisk.Mail(Ada, Nora, "Survey", One.Value, "I will send the survey by 12 November 2025.");
    private static readonly string Asked = VaultOnDisk.Mail(Nora, Ada, "Survey", "zero@tideway.example", "Good morning Ada.", "Sun, 02 Nov 2025 09:12:00 +0000");
    private readonly VaultOnDisk vault = new();
    private readonly string box;

    public HeldMessagesTests()
    {
        box = Path.Combine(Path.GetDirectoryName(vault.Inbox)!, "Maildir");
        foreach (var folder in new[] { "cur", "new", "tmp", ".Work/cur", ".Work/new", ".Work/tmp", ".Trash/cur", ".Trash/new", ".Trash/tmp", ".Junk/cur", ".Junk/new", ".Junk/tmp" })
            Directory.CreateDirectory(Path.Combine(box, folder));
        Put("cur/1762164000.M1.host:2,S", Asked);
    }

    public void Dispose() => vault.Dispose();

    [Theory]
    [InlineData("cur/1762164001.M1.host:2,", "cur/1762164001.M1.host:2,S")]
    [InlineData("cur/1762164001.M1.host;2,S", "cur/1762164001.M1.host;2,FRS")]
    [InlineData("new/1762164001.M1.host", "cur/1762164001.M1.host:2,")]
    public async Task A_message_whose_flags_change_in_a_Maildir_stays(string before, string after)
    {
        Put(before, Promise);
        await RunAsync();
        var notes = vault.AllNotes();
        Assert.Contains(Told, notes, StringComparison.Ordinal);
        Move(before, after);
        Put("cur/1762164009.M1.host:2,S", Asked.Replace("zero@", "nine@", StringComparison.Ordinal).Replace("02 Nov 2025 09", "04 Nov 2025 09", StringComparison.Ordinal));
        foreach (var report in new[] { await RunAsync(), await RunAsync() })
        {
            Assert.Empty(Gone(report));
            Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);
        }

        File.Delete(Path.Combine(box, after));
        Assert.Single(Gone(await RunAsync()));
        Assert.DoesNotContain(Told, vault.AllNotes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_remembers_a_Maildirs_files_with_their_flags_loses_nothing()
    {
        Put("cur/1762164001.M1.host:2,", Promise);
        await RunAsync();
        vault.ChangeLedger(ledger =>
        {
            var content = ledger.Messages.Find(One)!.Content.Hex;
            ledger.Held.Sweep(box, (_, held) => held != content);
            ledger.Held.Add(box, "cur/1762164001.M1.host:2,", content, One);
        });
        Move("cur/1762164001.M1.host:2,", "cur/1762164001.M1.host:2,S");
        Assert.Empty(Gone(await RunAsync()));
        Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T", MessageClass.Deleted)]
    [InlineData("DS", MessageClass.Draft)]
    public async Task A_flag_that_sets_a_message_aside_does_so_when_it_comes_and_until_it_goes(string flag, MessageClass told)
    {
        const string name = "cur/1762164001.M1.host:2,";
        Put(name + "S", Promise);
        await RunAsync();
        Move(name + "S", name + flag);
        await RunAsync();
        Assert.Equal(told, Class());
        Assert.DoesNotContain(Told, vault.AllNotes(), StringComparison.Ordinal);
        Move(name + flag, name + "S");
        Assert.Empty(Gone(await RunAsync()));
        Assert.Equal(MessageClass.Person, Class());
        Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);
        Move(name + "S", name + flag);
        await RunAsync();
        Assert.Equal(told, Class());
    }

    [Theory]
    [InlineData(".Trash/cur/1762164001.M1.host:2,S", MessageClass.Deleted)]
    [InlineData(".Junk/cur/1762164001.M1.host:2,S", MessageClass.Spam)]
    [InlineData(".Work/cur/1762164001.M1.host:2,ST", MessageClass.Deleted)]
    public async Task A_message_that_was_moved_to_where_mail_is_set_aside_is_set_aside_until_it_is_moved_back(string aside, MessageClass told)
    {
        const string name = "cur/1762164001.M1.host:2,S";
        Put(name, Promise);
        await RunAsync();
        Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);
        Move(name, aside);
        Assert.Empty(Gone(await RunAsync()));
        Assert.Equal(told, Class());
        Assert.DoesNotContain(Told, vault.AllNotes(), StringComparison.Ordinal);
        Move(aside, name);
        Assert.Empty(Gone(await RunAsync()));
        Assert.Equal(MessageClass.Person, Class());
        Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_moved_first_and_marked_later_is_set_aside()
    {
        Put("cur/1762164001.M1.host:2,S", Promise);
        await RunAsync();
        Move("cur/1762164001.M1.host:2,S", ".Work/cur/1762164001.M1.host:2,S");
        await RunAsync();
        Move(".Work/cur/1762164001.M1.host:2,S", ".Work/cur/1762164001.M1.host:2,ST");
        await RunAsync();
        Assert.Equal(MessageClass.Deleted, Class());
    }

    [Fact]
    public async Task A_message_of_which_a_copy_is_set_aside_and_another_is_not_stays()
    {
        Put("cur/1762164001.M1.host:2,S", Promise);
        await RunAsync();
        Put(".Trash/cur/1762164002.M2.host:2,S", Promise);
        await RunAsync();
        Assert.Equal(MessageClass.Person, Class());
        Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);
        File.Delete(Path.Combine(box, "cur/1762164001.M1.host:2,S"));
        await RunAsync();
        Assert.Equal(MessageClass.Deleted, Class());
    }

    [Fact]
    public async Task A_message_that_was_moved_to_another_folder_is_not_said_to_be_gone()
    {
        Put("cur/1762164001.M1.host:2,S", Promise);
        await RunAsync();
        Move("cur/1762164001.M1.host:2,S", ".Work/cur/1762164001.M1.host:2,S");
        Assert.Empty(Gone(await RunAsync()));
        Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);
        Move(".Work/cur/1762164001.M1.host:2,S", "cur/1762164001.M1.host:2,RS");
        Put(".Work/cur/1762164009.M1.host:2,S", Asked.Replace("zero@", "nine@", StringComparison.Ordinal));
        Assert.Empty(Gone(await RunAsync()));
    }

    [Fact]
    public async Task A_mailbox_that_is_cut_off_tells_nothing_of_what_is_gone()
    {
        var whole = Encoding.UTF8.GetBytes(Asked + Promise);
        var packed = Gzip(whole);
        var inbox = vault.Inbox + ".gz";
        var request = new RunRequest { Mailboxes = [inbox], Configuration = vault.Configuration };
        await File.WriteAllBytesAsync(inbox, packed, TestContext.Current.CancellationToken);
        await VaultOnDisk.RunAsync(request);
        Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);

        await File.WriteAllBytesAsync(inbox, packed[..(packed.Length / 2)], TestContext.Current.CancellationToken);
        var report = await VaultOnDisk.RunAsync(request);
        Assert.Contains("is cut off", Assert.Single(report.Failures).Reason, StringComparison.Ordinal);
        Assert.Empty(Gone(report));
        await File.WriteAllBytesAsync(inbox, Gzip(whole[..(Asked.Length - 10)]), TestContext.Current.CancellationToken);
        Assert.Empty(Gone(await VaultOnDisk.RunAsync(request)));
        Assert.Contains(Told, vault.AllNotes(), StringComparison.Ordinal);

        await File.WriteAllBytesAsync(inbox, Gzip(whole[..Asked.Length]), TestContext.Current.CancellationToken);
        Assert.Single(Gone(await VaultOnDisk.RunAsync(request)));
    }

    private static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static IEnumerable<string> Gone(RunReport report) => report.Remarks.Where(remark => remark.Contains("gone", StringComparison.Ordinal));

    private MessageClass Class() => vault.InLedger(ledger => ledger.Messages.Find(One)!.Classification.Class);

    private void Put(string name, string mail) => File.WriteAllText(Path.Combine(box, name), mail[(mail.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    private void Move(string from, string to) => File.Move(Path.Combine(box, from), Path.Combine(box, to));

    private Task<RunReport> RunAsync() => VaultOnDisk.RunAsync(new RunRequest { Mailboxes = [box], Configuration = vault.Configuration });
}
