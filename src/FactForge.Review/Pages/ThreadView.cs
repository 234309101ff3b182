using FactForge.Pipeline;

namespace FactForge.Review.Pages;

/// <summary>A thread, with the message that was asked for.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="Message">The message that is to be in sight; null for none.</param>
public sealed record ThreadView(ReviewThread Thread, string? Message);
