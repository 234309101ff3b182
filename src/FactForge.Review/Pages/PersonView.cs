using FactForge.Pipeline;

namespace FactForge.Review.Pages;

/// <summary>A person, with one page of what is known of them.</summary>
/// <param name="Person">The person.</param>
/// <param name="Page">Which page of the facts, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Facts">The facts of this page, newest first.</param>
public sealed record PersonView(ReviewPerson Person, int Page, int Pages, IReadOnlyList<PersonFact> Facts);
