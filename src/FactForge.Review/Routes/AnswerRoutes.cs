using System.Globalization;
using FactForge.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactForge.Review.Routes;

/// <summary>Everything that changes something: one answer, many answers, undo. All of it goes through <see cref="ReviewDesk"/>.</summary>
internal static class AnswerRoutes
{
    private const string NoAnswer = "Nothing was changed: the form told no answer that can be given here.";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapPost("/items/{id}/answer", OneAsync);
        site.MapPost("/answers", ManyAsync);
        site.MapPost("/undo", UndoAsync);
    }

    private static async Task OneAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var id = QueueRoutes.Id(context);
        var filter = context.Filter();
        if (AnswerReading.Read(id, form) is not { } decision || Addresses.Given(form["version"]) is not { } version)
        {
            await QueueRoutes.ItemAsync(context, new([NoAnswer], IsTrouble: true, []), wording: null, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var report = await context.Desk().DecideAsync([new(decision, version)], context.RequestAborted).ConfigureAwait(false);
        var notice = DeskNotice.Of(report);
        if (notice.IsTrouble)
        {
            // The words that were typed are not lost.
            await QueueRoutes.ItemAsync(context, notice, (decision as Decision.Amend)?.Text, StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        var number = context.Notices().Keep(notice);
        context.GoTo(Addresses.Given(form["next"]) is { } next ? Addresses.Onwards(next, filter, number) : Addresses.Queue(filter, notice: number));
    }

    private static async Task ManyAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var filter = context.Filter();
        IReadOnlyList<string> items = [.. form["item"].OfType<string>()];
        if (form["all"] == "yes")
        {
            var found = (await context.Look().IdsAsync(filter, context.RequestAborted).ConfigureAwait(false)).Value;
            if (found is null || ReviewPage.VersionOf(found) != form["shown"])
            {
                await QueueRoutes.QueueAsync(context, new(["Nothing was changed: the queue is not the one that this page showed. Look again."], IsTrouble: true, []), StatusCodes.Status409Conflict).ConfigureAwait(false);
                return;
            }

            items = found;
        }

        var decisions = items.Select(item => AnswerReading.Read(item, form)).OfType<Decision>().ToList();
        if (decisions.Count == 0)
        {
            var sentence = items.Count == 0 ? "Nothing was changed: no question was chosen." : NoAnswer;
            await QueueRoutes.QueueAsync(context, new([sentence], IsTrouble: true, []), StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var report = await context.Desk().DecideAsync([.. decisions.Select(decision => new AskedDecision(decision, null))], context.RequestAborted).ConfigureAwait(false);
        context.GoTo(Addresses.Queue(filter, notice: context.Notices().Keep(DeskNotice.Of(report))));
    }

    private static async Task UndoAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var numbers = form["decision"].Select(number => long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0).Where(number => number > 0).ToList();
        var report = numbers.Count == 0
            ? await context.Desk().UndoLastAsync(context.RequestAborted).ConfigureAwait(false)
            : await context.Desk().UndoAsync(numbers, context.RequestAborted).ConfigureAwait(false);
        var notice = context.Notices().Keep(DeskNotice.Of(report));
        var undone = report.Outcomes.OfType<DecisionOutcome.Undone>().ToList();
        context.GoTo(form["back"] == "history" ? Addresses.History(null, 1, notice)
            : undone.Count == 1 ? Addresses.Item(undone[0].Item, context.Filter(), notice)
            : Addresses.Queue(context.Filter(), notice: notice));
    }
}
