using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactForge.Review.Routes;

/// <summary>The style sheet, the script and the picture, as they are built into the program.</summary>
internal static class AssetRoutes
{
    private static readonly (string Name, string Type)[] Assets =
        [("review.css", "text/css; charset=utf-8"), ("review.js", "text/javascript; charset=utf-8"), ("mark.svg", "image/svg+xml")];

    public static void Map(IEndpointRouteBuilder site)
    {
        foreach (var (name, type) in Assets)
        {
            var bytes = Read(name);
            site.MapGet("/assets/" + name, context =>
            {
                context.Response.ContentType = type;
                return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
            });
        }
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not built into the program.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
