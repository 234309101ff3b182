using System.Globalization;

namespace FactForge.Consolidation.Tests.Laws;

/// <summary>The messages that facts of the laws rest on.</summary>
internal static class Mail
{
    public const int Messages = 7;

    public const int Undated = 6;

    private const int Line = 10;

    // Two messages of one instant, and one without a date.
    private static readonly int?[] Days = [0, 3, 6, 6, 9, 40, null, 60];

    private static readonly Dictionary<Slot, string[]> Values = new()
    {
        [Slot.Role] = ["Head of Platform", "Director of Operations", "Head of Platform Engineering"],
        [Slot.Employer] = ["Northwind", "Contoso Ltd", "Contoso"],
        [Slot.Phone] = ["+44 20 7946 0012", "020 7946 0012", "+44 20 7946 0999"],
        [Slot.Location] = ["Leith", "Oban", "Wick"],
        [Slot.Manager] = ["Carl Brandt", "Petra Voss", "Carl"],
        [Slot.Email] = ["ada@northwind.example", "ada.byrne@contoso.example", "ADA@northwind.example"],
    };

    public static string[] Contexts { get; } = ["Ada Byrne shared the state of the harbour survey.", "Ada Byrne asked for the pier drawings.", "Ada Byrne is mentioned."];

    public static string[] Topics { get; } = ["Harbour survey", "Survey of the harbour", "Bees"];

    /// <summary>What every message says: one line for each place that a fact may rest on.</summary>
    public static string Body { get; } = string.Concat(Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"line {i:000}.\n")));

    public static Fact Fact(FactKind kind, string statement, int message, int line, Certainty certainty = Certainty.Certain, int asking = 0)
    {
        var span = new TextSpan(line * Line, 8);
        var id = new MessageId($"m{message}@northwind.example");
        return new Fact
        {
            Id = new FactId(ContentHash.Of("law", kind.ToString(), statement, id.Value, span.Start.ToString(CultureInfo.InvariantCulture), asking.ToString(CultureInfo.InvariantCulture)).Short),
            Kind = kind,
            Subject = new PersonReference("ada@northwind.example", Paraphraser.Name),
            Statement = statement,
            Certainty = certainty,
            Evidence = new Evidence(id, EvidencePart.Body, span, span.Slice(Body), Grounding.Exact),
            SaidAt = Days[message] is { } day ? new DateTimeOffset(2025, 11, 1, 9, 0, 0, TimeSpan.Zero).AddDays(day) : DateTimeOffset.MaxValue,
            Thread = new ThreadId($"t{message / 2}"),
            Asking = asking,
        };
    }

    public static Fact OfSlot(ToldSlot told, int line)
    {
        var value = Values[told.Slot][told.Value];
        var (kind, words) = told.Slot switch
        {
            Slot.Role => (FactKind.Role, $"Ada Byrne is {value}."),
            Slot.Employer => (FactKind.Employer, $"Ada Byrne works at {value}."),
            Slot.Phone => (FactKind.Contact, $"Ada Byrne's phone number is {value}."),
            Slot.Location => (FactKind.Background, $"Ada Byrne is based in {value}."),
            Slot.Manager => (FactKind.Relationship, $"Ada Byrne reports to {value}."),
            _ => (FactKind.Contact, $"Ada Byrne's email address is {value}."),
        };
        return Fact(kind, words, told.Message, line) with { Slot = told.Slot, Value = value };
    }

    /// <summary>The same fact in the answer to a second asking.</summary>
    public static Fact AskedAgain(Fact fact, string words) =>
        fact with { Id = new FactId(ContentHash.Of("again", fact.Id.Value, words).Short), Statement = words, Asking = 1 };
}
