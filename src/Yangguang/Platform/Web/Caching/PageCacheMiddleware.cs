using System.Globalization;

namespace Yangguang.Platform.Web.Caching;

/// <summary>Answers from memory at the front door, before anything else of a request is looked at.</summary>
internal sealed class AnswerFromCache(RequestDelegate next, PageCache cache, TableWrites writes, PageVariants variants, TimeProvider time)
{
    /// <summary>Where what is needed to keep a page waits until it is known to be one that may be kept.</summary>
    internal static readonly object Item = new();

    // A form's cookie says nothing about a page without a form; any other cookie may.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "yangguang.form" };

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || request.Headers.ContainsKey("Authorization")
            || request.Cookies.Any(cookie => cookie.Key != variants.Cookie && !Harmless.Contains(cookie.Key)))
            return next(http);
        var day = time.Today().DayNumber.ToString(CultureInfo.InvariantCulture);
        var key = $"{day} {variants.Of(request)} {request.Scheme}://{request.Host}{request.Path}{request.QueryString}";
        if (cache.Find(key) is { } page)
            return page.Answer(http);
        http.Items[Item] = new UnkeptPage(key, writes.Now, TableReads.Begin());
        return next(http);
    }
}

/// <summary>Keeps what a page marked with <see cref="CachedPageAttribute"/> answered, and answers with what it keeps.</summary>
internal sealed class KeepPages(RequestDelegate next, PageCache cache)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Items[AnswerFromCache.Item] is not UnkeptPage unkept || http.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is null)
        {
            await next(http);
            return;
        }

        var shared = http.Response.Body;
        using var body = new MemoryStream();
        http.Response.Body = body;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = shared;
        }

        var response = http.Response;
        if (response.StatusCode == StatusCodes.Status200OK && !response.HasStarted && response.Headers.SetCookie.Count == 0
            && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase))
        {
            var page = new CachedPage(body.ToArray(), response.ContentType ?? "text/html; charset=utf-8", unkept.Tick, unkept.Reads.Tables, EachOpening.Of(http));
            cache.Keep(unkept.Key, page);
            // Making the page has done already what each later opening does.
            await page.Answer(http, isOpening: false);
            return;
        }

        body.Position = 0;
        await body.CopyToAsync(shared, http.RequestAborted);
    }
}

/// <summary>A request before its page is made: its key, when it began by the clock of writes, and what it reads.</summary>
internal sealed record UnkeptPage(string Key, long Tick, TableReads Reads);
