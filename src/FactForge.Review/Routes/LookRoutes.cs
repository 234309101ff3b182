using System.Globalization;
using FactForge.Pipeline;
using FactForge.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactForge.Review.Routes;

/// <summary>Pages that are looked at and change nothing.</summary>
internal static class LookRoutes
{
    private const int PerPage = 50;
    private const int MostPeople = 200;
    private const int MostFound = 20;
    private const int MostRuns = 500;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/thread", ThreadAsync);
        site.MapGet("/people", PeopleAsync);
        site.MapGet("/people/{id}", PersonAsync);
        site.MapGet("/history", HistoryAsync);
        site.MapGet("/search", SearchAsync);
        site.MapGet("/runs", RunsAsync);
        site.MapGet("/runs/{number}", RunAsync);
        site.MapGet("/keys", context => context.Pages().WriteAsync<KeysPage, bool>(context, true));
        site.MapFallback(context => context.TroubleAsync("There is no such page.", StatusCodes.Status404NotFound));
    }

    private static async Task ThreadAsync(HttpContext context)
    {
        var found = await context.Look().ThreadAsync(new(context.Request.Query["id"].ToString()), context.RequestAborted).ConfigureAwait(false);
        await (found.Value is { } thread
            ? context.Pages().WriteAsync<ThreadPage, ThreadView>(context, new(thread, context.Request.Query["message"]))
            : context.TroubleAsync(found.Refusal, StatusCodes.Status404NotFound)).ConfigureAwait(false);
    }

    private static async Task PeopleAsync(HttpContext context)
    {
        var search = Addresses.Given(context.Request.Query[Addresses.Search]);
        var found = await context.Look().PeopleAsync(search, MostPeople + 1, context.RequestAborted).ConfigureAwait(false);
        await (found.Value is { } people
            ? context.Pages().WriteAsync<PeoplePage, PeopleView>(context, new(search, [.. people.Take(MostPeople)], people.Count > MostPeople))
            : context.TroubleAsync(found.Refusal, StatusCodes.Status503ServiceUnavailable)).ConfigureAwait(false);
    }

    private static async Task PersonAsync(HttpContext context)
    {
        var found = await context.Look().PersonAsync(new(QueueRoutes.Id(context)), context.RequestAborted).ConfigureAwait(false);
        if (found.Value is not { } person)
        {
            await context.TroubleAsync(found.Refusal, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var pages = Asked.PagesOf(person.Facts.Count, PerPage);
        var page = Math.Min(context.Page(), pages);
        var facts = person.Facts.OrderByDescending(fact => fact.Evidence.Date ?? DateTimeOffset.MinValue).Skip((page - 1) * PerPage).Take(PerPage);
        await context.Pages().WriteAsync<PersonPage, PersonView>(context, new(person, page, pages, [.. facts])).ConfigureAwait(false);
    }

    private static async Task HistoryAsync(HttpContext context)
    {
        var search = Addresses.Given(context.Request.Query[Addresses.Search]);
        var page = context.Page();
        var found = await context.Look().HistoryAsync(new() { Search = search }, (page - 1) * PerPage, PerPage, context.RequestAborted).ConfigureAwait(false);
        await (found.Value is { } history
            ? context.Pages().WriteAsync<HistoryPage, HistoryView>(context, new(history, search, page, Asked.PagesOf(history.Total, PerPage), context.Notice()))
            : context.TroubleAsync(found.Refusal, StatusCodes.Status503ServiceUnavailable)).ConfigureAwait(false);
    }

    private static async Task SearchAsync(HttpContext context)
    {
        if (Addresses.Given(context.Request.Query[Addresses.Search]) is not { } search)
        {
            context.GoTo("/");
            return;
        }

        var people = await context.Look().PeopleAsync(search, MostFound, context.RequestAborted).ConfigureAwait(false);
        var open = await context.Look().QueueAsync(new() { Search = search }, 0, MostFound, context.RequestAborted).ConfigureAwait(false);
        var decided = await context.Look().HistoryAsync(new() { Search = search }, 0, MostFound, context.RequestAborted).ConfigureAwait(false);
        await (people.Value is { } bearers && open.Value is { } questions && decided.Value is { } decisions
            ? context.Pages().WriteAsync<SearchPage, SearchView>(context, new(search, bearers, questions, decisions))
            : context.TroubleAsync(people.Refusal ?? open.Refusal ?? decided.Refusal, StatusCodes.Status503ServiceUnavailable)).ConfigureAwait(false);
    }

    private static async Task RunsAsync(HttpContext context)
    {
        var found = await context.Look().RunsAsync(MostRuns, context.RequestAborted).ConfigureAwait(false);
        await (found.Value is { } runs
            ? context.Pages().WriteAsync<RunsPage, IReadOnlyList<ReviewRun>>(context, runs)
            : context.TroubleAsync(found.Refusal, StatusCodes.Status503ServiceUnavailable)).ConfigureAwait(false);
    }

    private static async Task RunAsync(HttpContext context)
    {
        var found = await context.Look().RunsAsync(MostRuns, context.RequestAborted).ConfigureAwait(false);
        var run = found.Value?.FirstOrDefault(run => run.Number.ToString(CultureInfo.InvariantCulture) == (string?)context.GetRouteValue("number"));
        await (run is not null
            ? context.Pages().WriteAsync<RunPage, ReviewRun>(context, run)
            : context.TroubleAsync(found.Refusal ?? "There is no run of that number, or it was too long ago.", StatusCodes.Status404NotFound)).ConfigureAwait(false);
    }
}
