using FactForge.Pipeline;

namespace FactForge.Review.Pages;

/// <summary>People by name.</summary>
/// <param name="Search">What was searched for; null for everybody.</param>
/// <param name="People">Those who were found, as many as are shown.</param>
/// <param name="IsCut">True where there are more.</param>
public sealed record PeopleView(string? Search, IReadOnlyList<ReviewPersonLine> People, bool IsCut);
