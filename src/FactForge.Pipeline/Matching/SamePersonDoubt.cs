using FactForge.Ledger;

namespace FactForge.Pipeline.Matching;

/// <summary>Somebody who may be one with somebody known before, on evidence that is too thin to join them.</summary>
/// <param name="Person">The one in question.</param>
/// <param name="MayBe">Those that they may be, known longest first.</param>
/// <param name="Rule">What raised it.</param>
/// <param name="Reason">Why it is asked, and why it is not settled.</param>
/// <param name="Facts">The facts that tell it; none where the names alone do.</param>
/// <param name="LastContact">Day of the last contact with the one in question; null where there was none.</param>
internal sealed record SamePersonDoubt(
    KnownPerson Person, IReadOnlyList<KnownPerson> MayBe, string Rule, string Reason, IReadOnlyList<FactId> Facts, DateOnly? LastContact);

/// <summary>What is known of somebody that says whether a doubt about them is worth a question.</summary>
/// <param name="First">Their first message.</param>
/// <param name="HasWritten">False where they only received, or were only told of.</param>
/// <param name="IsNoted">True where they have a note, or get one.</param>
/// <param name="IsTold">True where something is told of them that a note would say.</param>
/// <param name="LastContact">Day of the last contact; null where there was none.</param>
internal sealed record Acquaintance((DateTimeOffset Date, string Id) First, bool HasWritten, bool IsNoted, bool IsTold, DateOnly? LastContact);
