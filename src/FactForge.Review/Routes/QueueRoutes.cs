using FactForge.Pipeline;
using FactForge.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactForge.Review.Routes;

/// <summary>The queue and one item of it.</summary>
internal static class QueueRoutes
{
    private const int PerPage = 50;
    private const int MostBearers = 12;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/", context => QueueAsync(context, context.Notice(), StatusCodes.Status200OK));
        site.MapGet("/items/{id}", context => ItemAsync(context, context.Notice(), wording: null, StatusCodes.Status200OK));
        site.MapPost("/items/{id}/preview", PreviewAsync);
    }

    /// <summary>Shows the queue.</summary>
    public static async Task QueueAsync(HttpContext context, Notice? notice, int status)
    {
        var filter = context.Filter();
        var page = context.Page();
        var found = await context.Look().QueueAsync(filter, (page - 1) * PerPage, PerPage, context.RequestAborted).ConfigureAwait(false);
        var stats = await context.Look().StatsAsync(context.RequestAborted).ConfigureAwait(false);
        if (found.Value is null || stats.Value is null)
        {
            await context.TroubleAsync(found.Refusal ?? stats.Refusal, StatusCodes.Status503ServiceUnavailable).ConfigureAwait(false);
            return;
        }

        var pages = Asked.PagesOf(found.Value.Total, PerPage);
        if (page > pages)
        {
            context.GoTo(Addresses.Queue(filter, pages));
            return;
        }

        await context.Pages().WriteAsync<QueuePage, QueueView>(context, new(found.Value, stats.Value, filter, page, pages, notice), status).ConfigureAwait(false);
    }

    /// <summary>Shows an item.</summary>
    public static async Task ItemAsync(HttpContext context, Notice? notice, string? wording, int status)
    {
        var filter = context.Filter();
        var found = await context.Look().ItemAsync(Id(context), filter, context.RequestAborted).ConfigureAwait(false);
        if (found.Value is not { } detail)
        {
            await context.TroubleAsync(found.Refusal, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        if (detail.State != ReviewStanding.Open && context.Request.Query.ContainsKey(Addresses.Walk))
        {
            string? said = context.Request.Query[Addresses.Notice];
            context.GoTo(detail.Next is { } next && next != detail.Item.Id ? Addresses.Item(next, filter, said) : Addresses.Queue(filter, notice: said));
            return;
        }

        var who = Addresses.Given(context.Request.Query["who"]);
        var bearers = who is null ? null : (await context.Look().PeopleAsync(who, MostBearers, context.RequestAborted).ConfigureAwait(false)).Value;
        var preview = wording is null ? null : (await context.Look().PreviewAsync(new Decision.Amend(detail.Item.Id, wording), context.RequestAborted).ConfigureAwait(false)) is { Value: var shown, Refusal: var refusal }
            ? shown ?? new ReviewPreview("", refusal) : null;
        var view = new ItemView { Detail = detail, Filter = filter, Notice = notice, Wording = wording, Preview = preview, Who = who, Bearers = bearers ?? [] };
        await context.Pages().WriteAsync<ItemPage, ItemView>(context, view, status).ConfigureAwait(false);
    }

    public static string Id(HttpContext context) => (string)context.GetRouteValue("id")!;

    private static async Task PreviewAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        await ItemAsync(context, notice: null, form["wording"].ToString(), StatusCodes.Status200OK).ConfigureAwait(false);
    }
}
