using FactForge.Pipeline;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace FactForge.Review.Routes;

/// <summary>Addresses of the pages. What is looked for stands in the query, encoded: ids come from mail and may hold anything.</summary>
internal static class Addresses
{
    public const string Group = "group";
    public const string Why = "why";
    public const string Thread = "thread";
    public const string Rule = "rule";
    public const string Search = "q";
    public const string IncludeLater = "later";
    public const string Page = "page";
    public const string Notice = "notice";
    public const string Walk = "walk";

    public static string Queue(ReviewFilter filter, int page = 1, string? notice = null) => With("/", filter, (Page, page > 1 ? Said(page) : null), (Notice, notice));

    public static string Item(string id, ReviewFilter filter, string? notice = null) => With("/items/" + Uri.EscapeDataString(id), filter, (Notice, notice));

    /// <summary>An item on the way through the queue: where an answer settled it together with another, the way goes on behind it.</summary>
    public static string Onwards(string id, ReviewFilter filter, string? notice) => With("/items/" + Uri.EscapeDataString(id), filter, (Notice, notice), (Walk, "on"));

    public static string Answer(string id, ReviewFilter filter) => With($"/items/{Uri.EscapeDataString(id)}/answer", filter);

    public static string Preview(string id, ReviewFilter filter) => With($"/items/{Uri.EscapeDataString(id)}/preview", filter);

    public static string AnswerMany(ReviewFilter filter) => With("/answers", filter);

    public static string Undo(ReviewFilter filter) => With("/undo", filter);

    public static string MessageIn(ThreadId thread, MessageId message, FactId? fact = null) =>
        QueryHelpers.AddQueryString("/thread", Set(("id", thread.Value), ("message", message.Value), ("fact", fact?.Value))) + "#here";

    public static string Person(PersonId person) => "/people/" + Uri.EscapeDataString(person.Value);

    public static string People(string? search = null) => QueryHelpers.AddQueryString("/people", Set((Search, search)));

    public static string History(string? search, int page, string? notice = null) =>
        QueryHelpers.AddQueryString("/history", Set((Search, search), (Page, page > 1 ? Said(page) : null), (Notice, notice)));

    public static string Run(long number) => FormattableString.Invariant($"/runs/{number}");

    /// <summary>The filter that an address asks for.</summary>
    public static ReviewFilter FilterOf(IQueryCollection query) => new()
    {
        Group = Given(query[Group]),
        Why = Enum.TryParse<ReviewReason>(query[Why], ignoreCase: true, out var why) && Enum.IsDefined(why) ? why : null,
        Thread = Given(query[Thread]),
        Rule = Given(query[Rule]),
        Search = Given(query[Search]),
        IncludeLater = query[IncludeLater] != "no",
    };

    public static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string With(string path, ReviewFilter filter, params ReadOnlySpan<(string Name, string? Value)> more) =>
        QueryHelpers.AddQueryString(path, Set([
            (Group, filter.Group), (Why, filter.Why?.ToString()), (Thread, filter.Thread), (Rule, filter.Rule), (Search, filter.Search),
            (IncludeLater, filter.IncludeLater ? null : "no"), .. more]));

    private static Dictionary<string, string?> Set(params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var set = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (value is not null)
                set.Add(name, value);
        }

        return set;
    }

    private static string Said(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
