using Microsoft.AspNetCore.Http;

namespace FactForge.Review.Gatekeeping;

/// <summary>
/// What every answer tells the browser: nothing is loaded from elsewhere, nothing in a page is run that is not the page's own file, no other page may frame,
/// embed or keep it, and no address of it is told to anybody.
/// </summary>
/// <remarks>
/// The policy on referrers is <c>same-origin</c> and not <c>no-referrer</c>: nothing leaves the origin under either, but under the latter browsers send
/// <c>Origin: null</c> with a form (https://fetch.spec.whatwg.org/#append-a-request-origin-header), and <see cref="Gatekeeper"/> wants to see the true one.
/// </remarks>
internal static class SafetyHeaders
{
    /// <summary>The Content-Security-Policy (https://www.w3.org/TR/CSP3/): own style sheet, own script, own pictures, own forms.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public static void Put(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.CacheControl = "no-store";
    }
}
