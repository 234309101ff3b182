using FactForge.Pipeline;

namespace FactForge.Review.Pages;

/// <summary>One page of the owner's decisions, newest first.</summary>
/// <param name="History">The decisions.</param>
/// <param name="Search">What was searched for; null for all.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Notice">What is to be said first.</param>
public sealed record HistoryView(ReviewHistory History, string? Search, int Page, int Pages, Notice? Notice);
