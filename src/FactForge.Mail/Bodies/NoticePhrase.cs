namespace FactForge.Mail.Bodies;

/// <summary>A phrase that speaks for a notice or footer.</summary>
/// <param name="Words">Lower case, one blank between two words.</param>
/// <param name="Weight">How much it speaks for one.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="LineStart">Where in it a line has to begin; 0 where it may be wrapped anyhow.</param>
internal readonly record struct NoticePhrase(string Words, int Weight, NoticeKind Kind, int LineStart);
