namespace FactForge.Pipeline;

/// <summary>Where words of a note come from: what <c>explain</c> shows.</summary>
/// <param name="Entries">Entries that were meant, the best match first.</param>
/// <param name="Refused">Claims of that wording that never became facts.</param>
/// <param name="Refusal">Why nothing can be shown, in one sentence; null where something is.</param>
public sealed record Explanation(IReadOnlyList<ExplainedEntry> Entries, IReadOnlyList<ExplainedRefusal> Refused, string? Refusal);

/// <summary>One entry and what it rests on.</summary>
/// <param name="Note">The note, below the vault.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Text">Its words.</param>
/// <param name="State">What became of it: standing, reworded, buried, withdrawn; or that it is the owner's own.</param>
/// <param name="Facts">The facts that say it.</param>
public sealed record ExplainedEntry(string Note, SectionKind Section, string Text, string State, IReadOnlyList<ExplainedFact> Facts);

/// <summary>A fact with the words that it rests on.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Statement">The claim, as the extractor worded it.</param>
/// <param name="Certainty">How sure its holder is.</param>
/// <param name="Verdict">How it stood to the note.</param>
/// <param name="Rule">The rule that said so.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Quote">The words in the message.</param>
/// <param name="From">Who sent the message.</param>
/// <param name="Date">When; null where the message has no date.</param>
/// <param name="Subject">The message's subject.</param>
/// <param name="Message">Its id.</param>
/// <param name="Thread">The thread that the message is of: what <c>forget</c> knows it by; null for a message that is in none.</param>
/// <param name="Places">The files that have it, each with the byte that it begins at.</param>
public sealed record ExplainedFact(
    string Id, FactKind Kind, string Statement, Certainty Certainty, VerdictKind? Verdict, string? Rule, string? Reason,
    string Quote, string? From, DateTimeOffset? Date, string Subject, string Message, string? Thread, IReadOnlyList<MessageLocation> Places);

/// <summary>A claim that was refused.</summary>
/// <param name="Statement">What was claimed.</param>
/// <param name="Quote">The words that it was said to rest on.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="Message">The message that it was said to come from.</param>
public sealed record ExplainedRefusal(string Statement, string Quote, string Reason, string Message);
