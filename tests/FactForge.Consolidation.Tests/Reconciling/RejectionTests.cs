using FactForge.Consolidation.Tests.Laws;
using Xunit;

namespace FactForge.Consolidation.Tests.Reconciling;

/// <summary>How far a rejection goes beyond the words that were rejected.</summary>
public sealed class RejectionTests
{
    private const string Both = "Ada Byrne will repaint the pilot house in May 2026 and repair the crane.";
    private const string One = "Ada Byrne will repaint the pilot house in May 2026.";
    private static readonly Fact Rejected = Said(Both, "one", 3);

    [Fact]
    public void What_says_less_stands_where_another_message_says_it()
    {
        Assert.Equal([One], Told(null, Said(One, "two", 4)));
        Assert.Equal([One], Told(null, Said(One, "zero", 1)));
    }

    [Fact]
    public void What_says_less_goes_where_the_rejected_message_alone_says_it() => Assert.Empty(Told(null, Said(One, "one", 3)));

    [Fact]
    public void What_says_as_much_or_more_goes_whoever_says_it() =>
        Assert.Empty(Told(null, Said("Ada Byrne promised to repaint the pilot house in May 2026, and to repair the crane.", "two", 4), Said(Both.TrimEnd('.') + " before noon.", "three", 5)));

    [Fact]
    public void What_says_less_goes_where_what_holds_speaks_against_it_too() =>
        Assert.Equal(["Ada Byrne will not repaint the pilot house in May 2026."], Told("Ada Byrne will not repaint the pilot house in May 2026.", Said(One, "two", 4), Said("Ada Byrne will not repaint the pilot house in May 2026.", "four", 6)));

    [Fact]
    public void A_message_that_said_less_when_both_were_asked_about_is_none_that_was_rejected()
    {
        var less = Said(One, "two", 4);
        Assert.Equal([One], Noted(Rejecting(null, Rejected.Id, less.Id), Rejected, less));
    }

    [Fact]
    public void Of_a_rejection_whose_facts_are_not_known_what_says_less_goes_too() =>
        Assert.Empty(Noted(new RejectedWords(SectionKind.KeyFacts, Both), Said(One, "two", 4)));

    private static IEnumerable<string> Told(string? against, params Fact[] facts) => Noted(Rejecting(against, Rejected.Id), [Rejected, .. facts]);

    private static IEnumerable<string> Noted(RejectedWords rejected, params Fact[] facts)
    {
        var desk = new Desk("---\ntype: people\ntitle: Ada Byrne\n---\n\n# Ada Byrne\n", NoteMemory.None) with { Memory = NoteMemory.None with { Answers = OwnersAnswers.None with { Rejected = [rejected] } } };
        return desk.Run(facts).Statements.Select(entry => entry.Text);
    }

    private static RejectedWords Rejecting(string? against, params FactId[] facts) => new(SectionKind.KeyFacts, Both) { Facts = facts, Against = against };

    private static Fact Said(string statement, string message, int day) => new()
    {
        Id = new(ContentHash.Of(statement, message).Short),
        Kind = FactKind.Commitment,
        Subject = new("ada@northwind.example", "Ada Byrne"),
        Statement = statement,
        Evidence = new(new(message), EvidencePart.Body, new(0, 4), "will", Grounding.Exact),
        SaidAt = new(2025, 11, day, 9, 0, 0, TimeSpan.Zero),
        Thread = new("t"),
    };
}
