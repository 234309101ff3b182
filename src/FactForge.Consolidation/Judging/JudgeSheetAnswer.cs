namespace FactForge.Consolidation;

/// <summary>What a model answers about a sheet, as the schema of <c>judge-entries</c> has it.</summary>
internal sealed record JudgeSheetAnswer(IReadOnlyList<JudgedPair> Answers);

/// <summary>What a model answers about one pair.</summary>
/// <param name="New">Number of the new entry.</param>
/// <param name="Candidate">Number of the entry that stands there.</param>
/// <param name="Reason">What decides it.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Wording">One sentence that says all of both; null for none.</param>
internal sealed record JudgedPair(int New, int Candidate, string Reason, JudgeRelation Relation, string? Wording);
