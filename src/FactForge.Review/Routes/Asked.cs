using System.Globalization;
using FactForge.Pipeline;
using FactForge.Review.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace FactForge.Review.Routes;

/// <summary>What routes ask of a request, and what they answer alike.</summary>
internal static class Asked
{
    public static ReviewLook Look(this HttpContext context) => context.RequestServices.GetRequiredService<ReviewLook>();

    public static ReviewDesk Desk(this HttpContext context) => context.RequestServices.GetRequiredService<ReviewDesk>();

    public static Notices Notices(this HttpContext context) => context.RequestServices.GetRequiredService<Notices>();

    public static PageWriter Pages(this HttpContext context) => context.RequestServices.GetRequiredService<PageWriter>();

    public static ReviewFilter Filter(this HttpContext context) => Addresses.FilterOf(context.Request.Query);

    public static Notice? Notice(this HttpContext context) => context.Notices().Find(context.Request.Query[Addresses.Notice]);

    /// <summary>The page number that is asked for, from 1.</summary>
    public static int Page(this HttpContext context) =>
        int.TryParse(context.Request.Query[Addresses.Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1;

    /// <summary>How many pages there are.</summary>
    public static int PagesOf(int total, int perPage) => Math.Max(1, (total + perPage - 1) / perPage);

    /// <summary>Sends the browser on, by GET.</summary>
    public static void GoTo(this HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
    }

    /// <summary>Says in a page why something is not shown.</summary>
    public static Task TroubleAsync(this HttpContext context, string? sentence, int status) =>
        context.Pages().WriteAsync<TroublePage, string>(context, sentence ?? "It is not known why.", status);
}
