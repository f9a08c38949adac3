using System.Collections.Concurrent;
using System.Globalization;
using Yangguang.Platform.Telemetry;

namespace Yangguang.Platform.Web.Caching;

/// <summary>Answers from memory at the front door, before anything else of a request is looked at.</summary>
internal sealed class AnswerFromCache(RequestDelegate next, PageCache cache, TableWrites writes, PageVariants variants, TimeProvider time)
{
    /// <summary>Where what is needed to keep a page waits until it is known to be one that may be kept.</summary>
    internal static readonly object Item = new();

    // A form's cookie says nothing about a page without a form; any other cookie may.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "yangguang.form" };

    private readonly ConcurrentDictionary<string, Task> _making = new(StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || request.Headers.Authorization.Count > 0)
            return next(http);
        // Most readers have no cookie; theirs is the usual variant.
        var hasCookies = request.Headers.Cookie.Count > 0;
        if (hasCookies && request.Cookies.Any(cookie => cookie.Key != variants.Cookie && !Harmless.Contains(cookie.Key)))
            return next(http);
        var key = string.Create(CultureInfo.InvariantCulture,
            $"{time.Today().DayNumber} {(hasCookies ? variants.Of(request) : variants.Usual)} {request.Scheme}://{request.Host.Value}{request.Path.Value}{request.QueryString.Value}");
        if (cache.Find(key) is { } page)
            return FromMemory(page, http);
        return cache.Knows(key) ? MakeOnce(http, key) : Make(http, key);
    }

    private static Task FromMemory(CachedPage page, HttpContext http)
    {
        Measures.PageAnswered(fromMemory: true);
        return page.Answer(http);
    }

    private Task Make(HttpContext http, string key)
    {
        http.Items[Item] = new UnkeptPage(key, writes.Now, TableReads.Begin());
        return next(http);
    }

    /// <summary>However many ask for a page that has just been dropped, one makes it and the others wait for that.</summary>
    private async Task MakeOnce(HttpContext http, string key)
    {
        var made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var making = _making.GetOrAdd(key, made.Task);
        if (making != made.Task)
        {
            await making.WaitAsync(http.RequestAborted);
            // What was written meanwhile may have dropped it again.
            await (cache.Find(key) is { } page ? FromMemory(page, http) : Make(http, key));
            return;
        }

        try
        {
            await Make(http, key);
        }
        finally
        {
            _making.TryRemove(key, out _);
            made.SetResult();
        }
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
            var page = new CachedPage(body.ToArray(), [.. response.Headers], unkept.Tick, unkept.Reads.Tables, EachOpening.Of(http));
            cache.Keep(unkept.Key, page);
            Measures.PageAnswered(fromMemory: false);
            // Making the page has done already what each later opening does.
            await page.Answer(http, isOpening: false);
            return;
        }

        cache.Forget(unkept.Key);
        body.Position = 0;
        await body.CopyToAsync(shared, http.RequestAborted);
    }
}

/// <summary>A request before its page is made: its key, when it began by the clock of writes, and what it reads.</summary>
internal sealed record UnkeptPage(string Key, long Tick, TableReads Reads);
