using FactForge.Pipeline;

namespace FactForge.Review.Pages;

/// <summary>One page of the queue.</summary>
/// <param name="Found">The groups that match, and the items of this page.</param>
/// <param name="Stats">The figures of the whole queue.</param>
/// <param name="Filter">What is shown of it.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Notice">What is to be said first.</param>
public sealed record QueueView(ReviewPage Found, ReviewStats Stats, ReviewFilter Filter, int Page, int Pages, Notice? Notice);
