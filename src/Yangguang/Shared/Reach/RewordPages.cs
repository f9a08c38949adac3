using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Html;
using Yangguang.Platform.Text;

namespace Yangguang.Shared.Reach;

/// <summary>
/// 繁體 and 纯文本: pages of the portal are written once, in simplified script with pictures, and rewritten on their way out for who
/// chose so. It stands below the page cache, which keeps each variant. The desk, where words are typed and compared, stays as it is.
/// </summary>
internal sealed class RewordPages(RequestDelegate next, TraditionalScript script)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var chosen = Appearance.From(http.Request);
        var rewords = chosen.IsTraditional || chosen.Aids.HasFlag(ReadingAids.TextOnly);
        if (!rewords || IsDesk(http.Request.Path) || http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null)
        {
            await next(http);
            return;
        }

        var shared = http.Response.Body;
        await using var held = new HeldPage(shared, http.Response);
        http.Response.Body = held;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = shared;
        }

        var words = new PageWords(
            chosen.IsTraditional ? script.Of : text => text,
            chosen.IsTraditional ? chosen.Language : null,
            withPictures: !chosen.Aids.HasFlag(ReadingAids.TextOnly));
        await held.Release(words.Rewrite, http.RequestAborted);
    }

    internal static bool IsDesk(PathString path) => path.StartsWithSegments("/desk");
}
