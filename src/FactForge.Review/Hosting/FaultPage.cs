using FactForge.Pipeline;
using Microsoft.AspNetCore.Http;

namespace FactForge.Review;

/// <summary>What a browser is shown when the program itself fails: no trace, which could hold words of a note; the program is told all of it.</summary>
internal static class FaultPage
{
    public static async Task GuardAsync(HttpContext context, RequestDelegate next, Action<Exception> faults)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went elsewhere: there is nobody to answer.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            faults(fault);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(RunFault.Sentence(fault) is { } sentence ? sentence + "\n" : "This should not have happened: it is a fault of the program. The terminal that it was started in says more. Your notes are whole.\n").ConfigureAwait(false);
        }
    }
}
