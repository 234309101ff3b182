using CsCheck;
using FactForge.Mail.Threading;

namespace FactForge.Mail.Tests.Threading;

public sealed class MessageThreaderTests
{
    private const long Day = 24 * 60 * 60;

    [Fact]
    public void Messages_that_refer_to_one_that_is_nowhere_are_one_thread() =>
        Assert.Equal(["a b", "c"], Threads(Link("a", refs: ["ghost"]), Link("b", refs: ["ghost"]), Link("c")));

    [Fact]
    public void Loops_and_self_references_lose_nothing() =>
        Assert.Equal(["a b c", "d"], Threads(Link("a", refs: ["c"]), Link("b", refs: ["a"]), Link("c", refs: ["b", "c"]), Link("d", refs: ["d"])));

    [Fact]
    public void A_chain_of_200000_is_one_thread()
    {
        var links = Enumerable.Range(0, 200_000).Select(number => Link($"{number}", refs: number == 0 ? [] : [$"{number - 1}"])).ToList();
        Assert.Equal(200_000, Assert.Single(MessageThreader.Assign(links)).Messages.Count);
    }

    [Fact]
    public void A_declared_thread_goes_before_headers() =>
        Assert.Equal(["a c", "b"], Threads(Link("a") with { DeclaredThread = "1" }, Link("b", refs: ["a"]) with { DeclaredThread = "2" }, Link("c") with { DeclaredThread = "1" }));

    [Fact]
    public void Undeclared_messages_join_declared_threads_and_never_join_two() =>
        Assert.Equal(["a c", "b"], Threads(Link("a") with { DeclaredThread = "1" }, Link("b") with { DeclaredThread = "2" }, Link("c", refs: ["b", "a"])));

    [Fact]
    public void An_answer_without_references_joins_what_it_plainly_answers() =>
        Assert.Equal(["a b"], Threads(Mail("a", 0, author: 1, to: 2), Mail("b", 3, author: 2, to: 1, reply: true)));

    [Theory]
    [InlineData("no reply prefix")]
    [InlineData("too late")]
    [InlineData("other people")]
    [InlineData("only the owner in common")]
    [InlineData("one word")]
    [InlineData("a known parent")]
    [InlineData("earlier than what it answers")]
    public void By_subject_nothing_else_is_joined(string why)
    {
        var first = Mail("a", 10, author: 1, to: 2);
        var second = why switch
        {
            "no reply prefix" => Mail("b", 11, author: 2, to: 1),
            "too late" => Mail("b", 41, author: 2, to: 1, reply: true),
            "other people" => Mail("b", 11, author: 3, to: 4, reply: true),
            "only the owner in common" => Mail("b", 11, author: 3, to: 2, reply: true),
            "one word" => Mail("b", 11, author: 2, to: 1, reply: true) with { Subject = "invoice" },
            "a known parent" => Mail("b", 11, author: 2, to: 1, reply: true) with { References = ["c"] },
            _ => Mail("b", 9, author: 2, to: 1, reply: true),
        };
        if (why == "one word")
            first = first with { Subject = "invoice" };
        var groups = MessageThreader.Assign([first, second, Mail("c", 500, author: 8, to: 9) with { Subject = "other thing" }]);
        Assert.DoesNotContain(groups, group => group.Messages.Contains(new("a")) && group.Messages.Contains(new("b")));
    }

    [Fact]
    public void A_list_that_both_came_through_stands_for_the_one_answered() =>
        Assert.Equal(["a b"], Threads(Mail("a", 0, author: 1, to: 1) with { List = "ports" }, Mail("b", 1, author: 1, to: 1, reply: true) with { List = "ports" }));

    [Fact]
    public void A_thread_keeps_its_id_when_older_and_newer_messages_turn_up()
    {
        var first = MessageThreader.Assign([Link("m", refs: ["l"])]);
        var known = Known(first);
        var grown = Assert.Single(MessageThreader.Assign([Link("a", date: 0), Link("l", refs: ["a"]), Link("m", refs: ["l"]), Link("z", refs: ["m"])], known));
        Assert.Equal(first[0].Id, grown.Id);
        Assert.Empty(grown.FormerIds);
    }

    [Fact]
    public void When_two_threads_turn_out_to_be_one_both_ids_lead_to_it()
    {
        var first = MessageThreader.Assign([Link("a", date: 1), Link("c", date: 3)]);
        var joined = Assert.Single(MessageThreader.Assign([Link("a", date: 1), Link("c", date: 3), Link("b", date: 2, refs: ["a", "c"])], Known(first)));
        Assert.Equal(first.Select(group => group.Id), [joined.Id, .. joined.FormerIds]);
    }

    [Fact]
    public void Every_message_comes_out_once_whatever_the_order_in()
    {
        var link = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 40].Array[0, 3], Gen.Int[0, 60], Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 3], (id, refs, day, people, reply, declared) =>
            Mail($"{id}", day, author: people, to: people / 2, reply: reply) with
            {
                References = [.. refs.Select(reference => $"{reference}").Where(reference => reference != $"{id}")],
                DeclaredThread = declared == 0 ? $"t{people}" : null,
            });
        Gen.Select(link.Array[1, 40], Gen.Int[0, int.MaxValue]).Sample((links, seed) =>
        {
            var groups = MessageThreader.Assign(links);
            Assert.Equal(links.Select(one => one.Id).Distinct().Order(StringComparer.Ordinal), groups.SelectMany(group => group.Messages).Select(id => id.Value).Order(StringComparer.Ordinal));
            var shuffled = links.OrderBy(one => ContentHash.Of($"{seed}", one.Id, $"{one.Date}").Hex, StringComparer.Ordinal).ToList();
            Assert.Equal(Shown(groups), Shown(MessageThreader.Assign(shuffled)));
        }, iter: 2000);
    }

    [Fact]
    public void Of_two_links_of_one_id_in_two_declared_threads_the_same_one_counts_whatever_the_order_in()
    {
        ThreadingLink[] links =
        [
            Mail("b", 1, author: 2, to: 1) with { DeclaredThread = "t1" },
            Mail("b", 1, author: 2, to: 1) with { DeclaredThread = "t2" },
            Mail("a", 0, author: 1, to: 2) with { DeclaredThread = "t1" },
            Mail("c", 2, author: 5, to: 4) with { DeclaredThread = "t2" },
        ];
        Assert.Equal(Shown(MessageThreader.Assign(links)), Shown(MessageThreader.Assign(links.Reverse())));
    }

    [Fact]
    public async Task A_link_holds_what_threading_needs_and_leaves_the_list_out_of_the_participants()
    {
        var message = await MailText.One(MailText.Message("b@x.example", "Re: [ports] Berth  plan", more: "List-Id: Ports <ports.lists.example>\nCc: ports@lists.example\nReferences: <a@x.example>\n"));
        var link = ThreadingLink.Of(message);
        Assert.Equal(("berth plan", true, "ports.lists.example", 2), (link.Subject, link.IsReply, link.List, link.Participants.Count));
        Assert.Equal(["a@x.example"], link.References);
        Assert.Contains(link.Author, link.Participants);
    }

    [Theory]
    [InlineData("Fwd", true)]
    [InlineData("FW", true)]
    [InlineData("TR", true)]
    [InlineData("WG", true)]
    [InlineData("VB", true)]
    [InlineData("I", true)]
    [InlineData("转发", true)]
    [InlineData("Antw.", true)]
    [InlineData("Note", false)]
    public async Task A_forward_back_joins_what_it_forwards_and_one_to_a_third_does_not(string prefix, bool joins)
    {
        var first = ThreadingLink.Of(await MailText.One(MailText.Message("a@x.example", "Berth plan north")));
        var mail = MailText.Message("b@x.example", $"{prefix}: Berth plan north", from: "Bo Lund <bo@contoso.example>").Replace("3 Feb", "4 Feb", StringComparison.Ordinal);
        var back = ThreadingLink.Of(await MailText.One(mail.Replace("To: Bo Lund <bo@contoso.example>", "To: Ada <ada@northwind.example>", StringComparison.Ordinal)));
        var on = ThreadingLink.Of(await MailText.One(mail.Replace("To: Bo Lund <bo@contoso.example>", "To: Cy <cy@dee.example>", StringComparison.Ordinal)));
        Assert.Equal(joins ? 1 : 2, MessageThreader.Assign([first, back]).Count);
        Assert.Equal(2, MessageThreader.Assign([first, on]).Count);
    }

    [Fact]
    public void An_id_is_known_again_whatever_the_case_of_its_domain_and_both_spellings_stay_messages()
    {
        Assert.Equal(["a@X.EXAMPLE b"], Threads(Link("a@X.EXAMPLE", date: 1), Link("b", date: 2, refs: ["a@x.example"])));
        Assert.Equal(["A@x.example", "b"], Threads(Link("A@x.example", date: 1), Link("b", date: 2, refs: ["a@x.example"])));
        Assert.Equal(["a@X.example a@x.example"], Threads(Link("a@X.example", date: 1), Link("b@x.example", date: 2) with { Id = "a@x.example" }));
    }

    private static ThreadingLink Link(string id, long? date = null, string[]? refs = null) => new() { Id = id, Date = date, References = refs ?? [] };

    private static ThreadingLink Mail(string id, int day, long author, long to, bool reply = false) => new()
    {
        Id = id,
        Date = day * Day,
        Author = author,
        Participants = [.. new[] { author, to }.Distinct().Order()],
        Subject = "your invoice",
        IsReply = reply,
    };

    private static List<string> Threads(params ThreadingLink[] links) =>
        [.. MessageThreader.Assign(links).Select(group => string.Join(' ', group.Messages)).Order(StringComparer.Ordinal)];

    private static List<string> Shown(IEnumerable<ThreadGroup> groups) => [.. groups.Select(group => $"{group.Id}: {string.Join(' ', group.Messages)}")];

    private static Dictionary<MessageId, ThreadId> Known(IEnumerable<ThreadGroup> groups) =>
        groups.SelectMany(group => group.Messages, (group, message) => (message, group.Id)).ToDictionary(pair => pair.message, pair => pair.Id);
}
