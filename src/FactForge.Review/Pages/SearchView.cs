using FactForge.Pipeline;

namespace FactForge.Review.Pages;

/// <summary>What a search found.</summary>
/// <param name="Search">What was searched for.</param>
/// <param name="People">People of that name or address.</param>
/// <param name="Open">Questions with these words.</param>
/// <param name="Decided">Decisions about such questions.</param>
public sealed record SearchView(string Search, IReadOnlyList<ReviewPersonLine> People, ReviewPage Open, ReviewHistory Decided);
