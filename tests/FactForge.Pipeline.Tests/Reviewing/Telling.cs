namespace FactForge.Pipeline.Tests.Reviewing;

/// <summary>Puts what an extractor would have found, or had refused, into the ledger of a <see cref="QueuedVault"/>, and runs.</summary>
internal static class Telling
{
    private static readonly MessageId Message = new("one@northwind.example");

    public static Fact Stated(string statement, int day, string id) => new()
    {
        Id = new(id),
        Kind = FactKind.Statement,
        Subject = new("ada@northwind.example", "Ada Byrne"),
        Statement = statement,
        Evidence = new(Message, EvidencePart.Body, new(12, 4), "will", Grounding.Exact),
        SaidAt = new(2025, 11, day, 9, 0, 0, TimeSpan.Zero),
        Thread = new("t"),
    };

    public static Fact Located(string place, int day, string id) => Stated($"Ada Byrne is based in {place}.", day, id) with
    {
        Kind = FactKind.Background,
        Slot = Slot.Location,
        Value = place,
        // Two values of one message are told beside each other; these are told by two.
        Evidence = new(id == "f2" ? new("two@tideway.example") : Message, EvidencePart.Body, new(0, 5), "Thank", Grounding.Exact),
    };

    public static Task SaidAsync(QueuedVault vault, params Fact[] facts)
    {
        vault.InLedger(ledger =>
        {
            foreach (var fact in facts)
                ledger.Facts.Add(fact, "test");
        });
        return vault.Disk.RunAsync();
    }

    public static Task RefusedAsync(QueuedVault vault, string statement, PersonReference? about = null)
    {
        var claim = new Claim
        {
            Kind = FactKind.Commitment,
            Subject = about ?? new("ada@northwind.example", "Ada Byrne"),
            Statement = statement,
            Message = Message,
            Quote = "I will send the survey by 12 November 2025.",
        };
        vault.InLedger(ledger => ledger.Facts.Refuse(new(claim, "the message does not name 'Carl'", IsClose: true), "test"));
        return vault.Disk.RunAsync();
    }
}
