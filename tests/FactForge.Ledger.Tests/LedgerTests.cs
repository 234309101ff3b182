using FactForge.Ledger;
using Xunit;

namespace FactForge.Ledger.Tests;

public sealed class LedgerTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 11, 12, 3, 0, 0, TimeSpan.Zero);
    private readonly string folder = Directory.CreateTempSubdirectory("factforge-ledger-").FullName;

    private string LedgerPath => Path.Combine(folder, "ledger.db");

    [Fact]
    public void A_message_comes_back_as_it_was_recorded()
    {
        using var ledger = Open();
        var message = Sample("a@b.example");
        Assert.Equal(MessageArrival.New, ledger.Messages.Add(MessageRow.Of(message, "{}"), run: 1));
        Assert.Equal(MessageArrival.Copy, ledger.Messages.Add(MessageRow.Of(message with { Location = new("other.mbox", 9) }, "{}"), run: 1));
        var back = ledger.Messages.Find(message.Id)!;
        Assert.Equal(message.Subject, back.Subject);
        Assert.Equal(message.Date, back.Date);
        Assert.Equal(message.From, back.From);
        Assert.Equal(message.References, back.References);
        Assert.Equal(message.Body.Text, back.Body.Text);
        Assert.Equal(message.Body.Segments, back.Body.Segments);
        Assert.Equal(message.Signature!.Fields, back.Signature!.Fields);
        Assert.Equal(2, ledger.Messages.Locations(message.Id).Count);
    }

    [Fact]
    public void A_new_ledger_in_its_own_folder_is_kept_from_git_and_one_elsewhere_is_not()
    {
        var own = Path.Combine(folder, LedgerDoor.OwnFolder);
        var elsewhere = Path.Combine(folder, "state");
        foreach (var place in new[] { own, elsewhere })
            Assert.IsType<LedgerOpening.Opened>(LedgerDoor.Open(Path.Combine(place, "ledger.db"), "factforge test", Now)).Ledger.Dispose();
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(own, ".gitignore")));
        Assert.False(File.Exists(Path.Combine(elsewhere, ".gitignore")));

        // Who took it away wants it gone.
        File.Delete(Path.Combine(own, ".gitignore"));
        Assert.IsType<LedgerOpening.Opened>(LedgerDoor.Open(Path.Combine(own, "ledger.db"), "factforge test", Now)).Ledger.Dispose();
        Assert.False(File.Exists(Path.Combine(own, ".gitignore")));
    }

    [Fact]
    public void A_fact_comes_back_with_the_place_of_its_words()
    {
        using var ledger = Open();
        ledger.Messages.Add(MessageRow.Of(Sample("a@b.example"), "{}"), run: 1);
        ledger.Messages.SetThread(new("a@b.example"), new("t1"));
        var fact = SampleFact();
        fact = fact with { Evidence = fact.Evidence with { Span = new(7, 12) } };
        ledger.Facts.Add(fact, "rules/1");
        Assert.Equal(fact.Evidence, ledger.Facts.Find(fact.Id)!.Evidence);
        Assert.Equal(fact.Evidence, Assert.Single(ledger.Facts.All()).Evidence);
    }

    [Fact]
    public void A_fact_follows_its_message_into_another_thread()
    {
        using var ledger = Open();
        ledger.Messages.Add(MessageRow.Of(Sample("a@b.example"), "{}"), run: 1);
        ledger.Messages.SetThread(new("a@b.example"), new("t1"));
        ledger.Facts.Add(SampleFact(), "rules/1");
        ledger.Messages.SetThread(new("a@b.example"), new("t2"));
        ledger.Threads.Join(new("t1"), new("t2"));
        Assert.Equal("t2", Assert.Single(ledger.Facts.All()).Thread.Value);
        Assert.Equal("t2", ledger.Threads.Resolve(new("t1")).Value);
    }

    [Fact]
    public void A_second_process_is_told_who_holds_the_ledger()
    {
        using var ledger = Open();
        var refused = Assert.IsType<LedgerOpening.Refused>(LedgerDoor.Open(LedgerPath, "factforge run", Now));
        Assert.Equal(LedgerProblem.Locked, refused.Problem);
        Assert.Contains("factforge test, process", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_of_a_newer_schema_is_refused_and_left_alone()
    {
        using (var ledger = Open())
        {
        }

        Execute("PRAGMA user_version = 999");
        var before = File.ReadAllBytes(LedgerPath);
        var refused = Assert.IsType<LedgerOpening.Refused>(LedgerDoor.Open(LedgerPath, "factforge run", Now));
        Assert.Equal(LedgerProblem.NewerSchema, refused.Problem);
        Assert.Equal(before, File.ReadAllBytes(LedgerPath));
    }

    [Fact]
    public void A_damaged_ledger_is_refused_kept_and_can_be_set_aside()
    {
        File.WriteAllText(LedgerPath, new string('x', 5000));
        var refused = Assert.IsType<LedgerOpening.Refused>(LedgerDoor.Open(LedgerPath, "factforge run", Now));
        Assert.Equal(LedgerProblem.Corrupt, refused.Problem);
        Assert.Equal(5000, new FileInfo(LedgerPath).Length);
        var aside = LedgerDoor.SetAside(LedgerPath, Now);
        Assert.Equal(5000, new FileInfo(aside).Length);
        using var anew = Open();
        Assert.Empty(anew.CheckIntegrity());
    }

    [Fact]
    public void A_write_that_was_announced_and_not_confirmed_is_found_after_a_kill()
    {
        using (var ledger = Open())
            ledger.Writes.Announce(new(1, "Ada.md", 0, null, [1, 2]), new("p"), "", [new(new(0, 0), "x", "new")], new("Ada.md", new("p"), true, "h", "i"), NoteMemory.None);
        using var again = Open();
        var pending = Assert.Single(again.Writes.Pending());
        again.Writes.Confirm(pending);
        Assert.Empty(again.Writes.Pending());
        Assert.Equal("h", Assert.Single(again.Notes.All()).Hash);
        again.Writes.Undo(pending);
        Assert.Empty(again.Notes.All());
    }

    [Fact]
    public void A_note_memory_comes_back_as_it_was_stored()
    {
        using var ledger = Open();
        var memory = new NoteMemory
        {
            Written = [new("k", SectionKind.KeyFacts, "Ada sails.", "Ada sails.", WrittenState.Buried, [new("f")])],
            Fields = new Dictionary<string, string> { ["role"] = "Skipper" },
            SectionsMade = new HashSet<SectionKind> { SectionKind.Topics },
            Rejected = ["no"],
            ReviewTagWritten = true,
            ClosedReviews = new HashSet<string> { "r" },
        };
        ledger.Notes.Store(new("Ada.md", new("p"), true, "h", "i"), memory);
        var back = ledger.Notes.Memory("Ada.md");
        Assert.Equal(memory.Written[0].Facts, back.Written[0].Facts);
        Assert.Equal(memory.Written[0] with { Facts = [] }, back.Written[0] with { Facts = [] });
        Assert.Equal("Skipper", back.Fields["role"]);
        Assert.True(back.ReviewTagWritten);
        Assert.Contains(SectionKind.Topics, back.SectionsMade);
        Assert.Contains("r", back.ClosedReviews);
    }

    [Fact]
    public void A_review_item_whose_ground_is_gone_closes_itself_and_a_decided_one_stays_decided()
    {
        using var ledger = Open();
        ReviewItem first = new("1", new("p"), ReviewReason.Contradiction, "Which?", ["a", "b"], [], "both cannot hold");
        var second = first with { Id = "2" };
        ledger.Reviews.SetOpen("Ada.md", [Filed(first), Filed(second)], run: 1, _ => "never asked");
        ledger.Reviews.End("2", ReviewState.Decided, "accepted", run: 2);
        ledger.Reviews.SetOpen("Ada.md", [Filed(second)], run: 3, item => $"{item.Candidates[0]} is gone");
        Assert.Equal(0, ledger.Reviews.CountOpen);
        Assert.Equal((ReviewState.Closed, "a is gone"), (ledger.Reviews.Find("1")!.State, ledger.Reviews.Find("1")!.Why));
        Assert.Equal(ReviewState.Decided, ledger.Reviews.Find("2")!.State);
        ledger.Reviews.SetOpen("Ada.md", [Filed(first), Filed(second)], run: 4, _ => "never asked");
        Assert.Equal("1", Assert.Single(ledger.Reviews.OpenOf("Ada.md")).Id);
    }

    [Fact]
    public void An_answer_is_kept_with_its_question_and_follows_its_note()
    {
        using var ledger = Open();
        ReviewItem item = new("1", new("p"), ReviewReason.Contradiction, "Which?", ["a", "b"], [], "both cannot hold") { Owners = [0], Slot = Slot.Role };
        ledger.Notes.Store(new("Ada.md", new("p"), true, "h", "i"), NoteMemory.None);
        ledger.Reviews.SetOpen("Ada.md", [Filed(item)], run: 1, _ => "never asked");
        var before = ledger.State();
        var number = ledger.Decisions.Record(new Decision.Amend("1", "words"), ledger.Reviews.Find("1")!, "ada@northwind.example", Now, run: 3);
        Assert.NotEqual(before, ledger.State());
        ledger.Notes.Move("Ada.md", "Ada Byrne.md");
        var kept = Assert.Single(ledger.Decisions.Of(3));
        Assert.Equal((number, new Decision.Amend("1", "words"), "Ada Byrne.md", "Ada", DecisionState.New), (kept.Number, kept.Decision, kept.Path, kept.Name, kept.State));
        Assert.Equal((Slot.Role, 0), (kept.Question!.Slot, Assert.Single(kept.Question.Owners)));
        ledger.Decisions.Mark(number, DecisionState.Undone);
        Assert.Null(ledger.Decisions.Newest());
        Assert.False(ledger.Decisions.Find(number)!.Holds);
    }

    [Fact]
    public void What_waited_too_long_expires_and_is_not_opened_again()
    {
        using var ledger = Open();
        ReviewItem item = new("1", new("p"), ReviewReason.Contradiction, "Which?", ["a", "b"], [], "both cannot hold");
        var run = ledger.Runs.Begin("run", Now);
        ledger.Reviews.SetOpen("Ada.md", [Filed(item)], run, _ => "never asked");
        Assert.Equal(0, ledger.Reviews.Expire(Now, "it waited for 30 days", run));
        Assert.Equal(1, ledger.Reviews.Expire(Now.AddSeconds(1), "it waited for 30 days", run));
        ledger.Reviews.SetOpen("Ada.md", [Filed(item)], run, _ => "never asked");
        Assert.Equal(ReviewState.Expired, ledger.Reviews.Find("1")!.State);
        Assert.Equal("1", Assert.Single(ledger.Reviews.SettledOf("Ada.md")).Id);
    }

    private static ReviewFiling Filed(ReviewItem item) => new(item, "Ada", new(2025, 11, 12), [new("t1")], "a quote");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Message Sample(string id) => new()
    {
        Id = new(id),
        Content = ContentHash.Of(id),
        Date = new(2025, 11, 12, 9, 0, 0, TimeSpan.FromHours(1)),
        Subject = "Grüße",
        From = new("ada@northwind.example", "Ada Byrne"),
        To = [new("bo@contoso.example", null)],
        References = [new("x@y.example")],
        Body = new("Hello\n-- \nAda", [new(new(0, 6), SegmentKind.Own, 0), new(new(6, 7), SegmentKind.Signature, 0)]),
        Signature = new(new(6, 7), [new(SignatureFieldKind.Name, "Ada", new(10, 3))]),
        Classification = new(MessageClass.Person, "a person"),
        Location = new("inbox.mbox", 120),
    };

    private static Fact SampleFact() => new()
    {
        Id = new("f1"),
        Kind = FactKind.Role,
        Subject = new("ada@northwind.example", "Ada Byrne"),
        Statement = "Ada Byrne is a skipper.",
        Evidence = new(new("a@b.example"), EvidencePart.Body, new(0, 5), "Hello", Grounding.Exact),
        SaidAt = Now,
        Thread = new("t1"),
    };

    private LedgerStore Open() => Assert.IsType<LedgerOpening.Opened>(LedgerDoor.Open(LedgerPath, "factforge test", Now)).Ledger;

    private void Execute(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={LedgerPath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
