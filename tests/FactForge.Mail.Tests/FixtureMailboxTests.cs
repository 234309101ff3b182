using FactForge.Mail.Copies;
using FactForge.Mail.Threading;

namespace FactForge.Mail.Tests;

/// <summary>The half-year mailbox of the fixtures, whose README says what is in it.</summary>
public sealed class FixtureMailboxTests
{
    [Fact]
    public async Task Every_message_is_read_and_no_message_is_a_problem()
    {
        var (items, messages) = await Read();
        Assert.Empty(items.OfType<MailItem.Problem>());
        Assert.Equal(items.OfType<MailItem.End>().Sum(end => end.Messages), messages.Count);
        Assert.Equal(Mboxes().Sum(CountSeparators) + Directory.GetFiles(Path.Combine(Folder, "eml")).Length - items.OfType<MailItem.End>().Sum(end => end.FromLinesInBodies), messages.Count);
    }

    [Fact]
    public async Task Copies_are_one_and_messages_that_share_an_id_are_two()
    {
        var (_, messages) = await Read();
        var notices = messages.Where(message => message.Id.Value == "notice@harbourauthority.example").ToList();
        Assert.Equal(2, notices.Count);
        Assert.False(MessageCopies.AreOne(notices[0], notices[1]));
        var shared = messages.GroupBy(message => message.Id).Where(group => group.Count() > 1 && group.Key != notices[0].Id).ToList();
        Assert.NotEmpty(shared);
        Assert.All(shared, group => Assert.True(MessageCopies.AreOne(group.First(), group.Last())));
    }

    [Fact]
    public async Task Threads_hold_every_message_once()
    {
        var (_, messages) = await Read();
        var threads = MessageThreader.Assign(messages.Select(ThreadingLink.Of));
        Assert.Equal(messages.Select(message => message.Id).Distinct().Order(), threads.SelectMany(thread => thread.Messages).Order());
    }

    [Fact]
    public async Task The_list_rewriting_names_the_people_and_names_of_all_charsets_are_read()
    {
        var names = (await Read()).Messages.Select(message => message.From?.DisplayName).ToHashSet();
        Assert.Superset(new HashSet<string?> { "Grace Achieng", "Bram de Vries", "田中 健二", "Юрий Белов", "Tomasz Wiśniewski", "Elif Demirtaş" }, names);
        Assert.DoesNotContain(names, name => name?.Contains(" via ", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_date_of_the_wrong_clock_is_mended() =>
        Assert.DoesNotContain((await Read()).Messages, message => message.Date?.Year != 2025);

    private static string Folder { get; } = RepositoryFolder.At("fixtures", "mailboxes", "tideway-half-year");

    private static IEnumerable<string> Mboxes() => Directory.GetFiles(Folder, "*.mbox");

    private static int CountSeparators(string path) => File.ReadAllLines(path, System.Text.Encoding.Latin1).Count(line => line.StartsWith("From ", StringComparison.Ordinal));

    private static async Task<(List<MailItem> Items, IReadOnlyList<Message> Messages)> Read()
    {
        var items = new List<MailItem>();
        foreach (var file in MailboxFinder.Find(Folder, TestContext.Current.CancellationToken).Files)
            items.AddRange(await MailText.Read(file));
        return (items, items.Messages());
    }
}
