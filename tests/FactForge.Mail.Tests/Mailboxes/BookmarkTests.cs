using System.Text.Json;

namespace FactForge.Mail.Tests.Mailboxes;

public sealed class BookmarkTests : IDisposable
{
    private readonly MailFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_unchanged_mailbox_is_known_from_its_bookmark_also_after_JSON()
    {
        _folder.Write("inbox.mbox", Mbox(1, 3));
        var bookmark = await ReadTo("inbox.mbox");
        Assert.True(JsonSerializer.Deserialize<MailboxBookmark>(JsonSerializer.Serialize(bookmark))!.IsUnchanged(File("inbox.mbox")));
        Assert.False(MailboxBookmark.None.IsUnchanged(File("inbox.mbox")));
    }

    [Fact]
    public async Task A_grown_mbox_is_read_on_from_where_it_ended()
    {
        _folder.Write("inbox.mbox", Mbox(1, 3));
        var bookmark = await ReadTo("inbox.mbox");
        _folder.Append("inbox.mbox", Mbox(4, 5));
        Assert.False(bookmark.IsUnchanged(File("inbox.mbox")));
        var items = await MailText.Read(File("inbox.mbox"), bookmark);
        Assert.Equal(["4@x.example", "5@x.example"], Ids(items));
        Assert.True(Assert.IsType<MailItem.End>(items[^1]).Bookmark.IsUnchanged(File("inbox.mbox")));
    }

    [Fact]
    public async Task A_mailbox_exported_anew_with_other_bytes_is_read_from_its_start()
    {
        _folder.Write("inbox.mbox", Mbox(1, 3));
        var bookmark = await ReadTo("inbox.mbox");
        _folder.Write("inbox.mbox", Mbox(2, 6));
        Assert.Equal(5, Ids(await MailText.Read(File("inbox.mbox"), bookmark)).Count);
    }

    [Fact]
    public async Task A_last_message_that_was_cut_off_and_is_whole_now_is_read_again()
    {
        var whole = Mbox(1, 3);
        _folder.Write("inbox.mbox", whole[..^8]);
        var bookmark = await ReadTo("inbox.mbox");
        _folder.Write("inbox.mbox", whole + Mbox(4, 4));
        var items = await MailText.Read(File("inbox.mbox"), bookmark);
        Assert.Equal(["3@x.example", "4@x.example"], Ids(items));
        Assert.EndsWith("there.", items.Messages()[0].Body.Text.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_grown_folder_only_new_files_are_read_and_a_changed_Maildir_flag_is_no_new_file()
    {
        _folder.Write("box/cur/1.host:2,", MailText.Message("1@x.example"));
        _folder.Write("box/cur/2.host:2,", MailText.Message("2@x.example"));
        var bookmark = await ReadTo("box");
        Assert.True(bookmark.IsUnchanged(File("box")));
        _folder.Write("box/new/3.host", MailText.Message("3@x.example"));
        System.IO.File.Move(Path.Combine(_folder.Path, "box/cur/2.host:2,"), Path.Combine(_folder.Path, "box/cur/2.host:2,RS"));
        Assert.False(bookmark.IsUnchanged(File("box")));
        Assert.Equal(["3@x.example"], Ids(await MailText.Read(File("box"), bookmark)));
    }

    private static string Mbox(int first, int last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(number => MailText.Entry(MailText.Message($"{number}@x.example"))));

    private static List<string> Ids(IEnumerable<MailItem> items) => [.. items.Messages().Select(message => message.Id.Value)];

    private MailboxFile File(string name) => Assert.Single(_folder.Find(name).Files);

    private async Task<MailboxBookmark> ReadTo(string name) => Assert.IsType<MailItem.End>((await MailText.Read(File(name)))[^1]).Bookmark;
}
