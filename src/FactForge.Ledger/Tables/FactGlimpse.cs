namespace FactForge.Ledger;

/// <summary>One fact as sorting by person sees it: no words. A ledger may have hundreds of thousands; the facts themselves are read person by person.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">Whom it is about, as the message names them.</param>
/// <param name="Thread">The thread that its message is in now.</param>
/// <param name="Message">The message that says it.</param>
/// <param name="Part">In which text of it.</param>
/// <param name="Place">Where in that text.</param>
/// <param name="Asking">Which answer about its message gave it.</param>
/// <param name="SaidAt">When the message that says it was sent; <see cref="DateTimeOffset.MaxValue"/> where no date is known.</param>
public sealed record FactGlimpse(
    FactId Id, FactKind Kind, PersonReference Subject, ThreadId Thread, MessageId Message, EvidencePart Part, int Place, int Asking, DateTimeOffset SaidAt)
{
    /// <summary>The address that it tells as another one of its subject's; null where it tells none.</summary>
    public ToldAddress? Told { get; init; }

    /// <summary>What there is to see of a fact.</summary>
    public static FactGlimpse Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact.Id, fact.Kind, fact.Subject, fact.Thread, fact.Evidence.Message, fact.Evidence.Part, fact.Evidence.Span.Start, fact.Asking, fact.SaidAt)
        {
            Told = fact.Slot == Slot.Email && fact.Value is { } value ? new(value, fact.Holder?.Address, fact.Certainty == Certainty.Certain) : null,
        };
    }

    // The order of Fact.InOrder.
    internal static int Compare(FactGlimpse one, FactGlimpse other)
    {
        var order = one.SaidAt.CompareTo(other.SaidAt);
        if (order == 0)
            order = string.CompareOrdinal(one.Message.Value, other.Message.Value);
        if (order == 0)
            order = (one.Asking, one.Part, one.Place, one.Kind).CompareTo((other.Asking, other.Part, other.Place, other.Kind));
        return order != 0 ? order : string.CompareOrdinal(one.Id.Value, other.Id.Value);
    }
}

/// <summary>An address that a message tells of somebody.</summary>
/// <param name="Address">As told.</param>
/// <param name="Holder">The address of who said so; null where that is not known.</param>
/// <param name="IsCertain">False where it was said with a hedge.</param>
public sealed record ToldAddress(string Address, string? Holder, bool IsCertain);
