using Microsoft.AspNetCore.Routing;

namespace FactForge.Review.Routes;

/// <summary>Every address of the site.</summary>
internal static class SiteRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        AssetRoutes.Map(site);
        QueueRoutes.Map(site);
        AnswerRoutes.Map(site);
        LookRoutes.Map(site);
    }
}
