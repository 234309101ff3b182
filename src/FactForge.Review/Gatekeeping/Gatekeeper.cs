using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace FactForge.Review.Gatekeeping;

/// <summary>
/// Stands before every page. Let in is a browser that was opened with the address that the program printed, that asks for this very host, and, where it changes
/// something, does so from a form of this page.
/// </summary>
/// <param name="keys">The secrets of this start.</param>
/// <param name="port">The port that is listened on.</param>
internal sealed class Gatekeeper(SiteKeys keys, Func<int> port)
{
    /// <summary>The path of the first address.</summary>
    public const string Entrance = "/enter";

    /// <summary>The hidden field of every form.</summary>
    public const string FormField = "form-key";

    private const long LargestForm = 64 * 1024;

    private int onceUsed;

    /// <summary>The cookie's name: it has the port in it, for browsers keep one set of cookies for all ports of a host.</summary>
    public string CookieName => FormattableString.Invariant($"factforge-{port()}");

    /// <summary>The address to open first.</summary>
    public string FirstAddress => Address(keys.Entrance);

    /// <summary>The same, good once.</summary>
    public string AddressGoodOnce => Address(keys.Once);

    public async Task StandAsync(HttpContext context, RequestDelegate next)
    {
        SafetyHeaders.Put(context.Response.Headers);
        var request = context.Request;
        if (!IsOwnHost(request.Host))
        {
            await RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This is the review page of FactForge. It answers to the address that the program printed and to no other name.").ConfigureAwait(false);
            return;
        }

        var changes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        if (changes && !HttpMethods.IsPost(request.Method))
        {
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Pages are read, and forms are sent: nothing else is done here.").ConfigureAwait(false);
            return;
        }

        if (!changes && request.Path == Entrance)
        {
            await EnterAsync(context).ConfigureAwait(false);
            return;
        }

        if (!keys.Session.Is(request.Cookies[CookieName]))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "This browser was not let in. Open the address that `factforge review --web` printed; each start prints a new one.").ConfigureAwait(false);
            return;
        }

        if (changes && !await IsOwnFormAsync(context).ConfigureAwait(false))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "Nothing was changed: the form does not come from this page. Load the page anew and try again.").ConfigureAwait(false);
            return;
        }

        await next(context).ConfigureAwait(false);
    }

    // The way in is a page and not a redirection: a browser that came from elsewhere (a link in a web mailer's or editor's window) would not send a strict
    // same-site cookie along a redirection, but it does with what this page asks for.
    private async Task EnterAsync(HttpContext context)
    {
        var token = context.Request.Query["token"].ToString();
        if (!keys.Entrance.Is(token) && !(keys.Once.Is(token) && Interlocked.Exchange(ref onceUsed, 1) == 0))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "The token in this address is not the one of this start, or was good once. Open the address that `factforge review --web` printed last.").ConfigureAwait(false);
            return;
        }

        context.Response.Cookies.Append(CookieName, keys.Session.Text, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(
            "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0;url=/\"><title>FactForge</title><p><a href=\"/\">To the queue</a></p></html>",
            context.RequestAborted).ConfigureAwait(false);
    }

    private string Address(Secret token) => FormattableString.Invariant($"http://127.0.0.1:{port()}{Entrance}?token={token.Text}");

    // A name that leads to 127.0.0.1 by somebody else's DNS is not ours: the page behind it is of another origin to the browser, and could read everything.
    private bool IsOwnHost(HostString host) => host.Port == port() && host.Host is "127.0.0.1" or "localhost";

    private async Task<bool> IsOwnFormAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.Origin.Count != 1 || request.Headers.Origin[0] != $"http://{request.Host.Value}")
            return false;
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin")
            return false;
        if (request.ContentType is null || !request.ContentType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) || request.ContentLength > LargestForm)
            return false;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = LargestForm;
        var form = await request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        return form[FormField] is { Count: 1 } given && keys.Form.Is(given);
    }

    private static Task RefuseAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence + "\n", context.RequestAborted);
    }
}
