using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Channels.Adapters;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Desk;

/// <summary>The WeChat article alone, for the preview frame and to be taken away. Its styles stand on its elements, as the platform wants them.</summary>
internal static class ArticleEndpoints
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    public static void MapArticles(this IEndpointRouteBuilder routes) =>
        routes.Map("/desk/channels/deliveries/{id:guid}/article", Answer).RequireAuthorization(nameof(Permission.MayFileEvidence));

    private static async Task<IResult> Answer(Guid id, HttpContext http, YangguangDb db, PostDesk posts, CancellationToken cancellation)
    {
        // Mapped for every method: to a form from the public it answers with the sign-in page like all of the desk.
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        var outlets = db.OutletsOf(Actor.From(http.User));
        var delivery = await db.Deliveries.AsNoTracking().SingleOrDefaultAsync(
            delivery => delivery.Id == DeliveryId.From(id) && outlets.Any(outlet => outlet.Id == delivery.OutletId), cancellation);
        if (delivery is null)
            return Results.NotFound();
        var edition = await db.Editions.AsNoTracking().SingleAsync(edition => edition.Id == delivery.EditionId, cancellation);
        var article = WeChatArticle.Of(await posts.Source(edition, cancellation));
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.Content($"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>图文预览</title></head><body>{article.Html}</body></html>", "text/html; charset=utf-8");
    }
}
