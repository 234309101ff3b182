namespace FactForge.Extraction.Evaluation;

/// <summary>A thread, what an extractor found in it, and what is to be found.</summary>
/// <param name="Thread">The thread as read.</param>
/// <param name="Result">What the extractor made of it.</param>
/// <param name="Gold">What it tells.</param>
public sealed record EvaluatedThread(MailThread Thread, ExtractionResult Result, GoldSet Gold);
