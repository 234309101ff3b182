namespace FactForge.Consolidation;

/// <summary>One single-valued slot: where its value stands and how a value of before is told.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Field">The front-matter key; null where the value stands as an entry.</param>
/// <param name="Label">What the owner is asked about: "role".</param>
/// <param name="History">How a value of before is told: {0} the person, {1} the value.</param>
internal sealed record SlotRow(Slot Slot, string? Field, string Label, string History)
{
    /// <summary>The sentence that keeps a value of before.</summary>
    public string TellHistory(string person, string value) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, History, person, value);
}

/// <summary>Every single-valued slot, declared once.</summary>
internal static class SlotTable
{
    /// <summary>The rows, in the order in which fields are set.</summary>
    public static IReadOnlyList<SlotRow> Rows { get; } =
    [
        new(Slot.Email, "email", "email", "{0}'s email address was previously {1}."),
        new(Slot.Employer, "company", "company", "{0} was previously at {1}."),
        new(Slot.Role, "role", "role", "{0} was previously {1}."),
        new(Slot.Phone, "phone", "phone", "{0}'s phone number was previously {1}."),
        new(Slot.Location, null, "location", "{0} was previously based in {1}."),
        new(Slot.Manager, null, "manager", "{0} previously reported to {1}."),
    ];

    /// <summary>The row of a slot.</summary>
    public static SlotRow Of(Slot slot) => Rows.First(row => row.Slot == slot);
}
