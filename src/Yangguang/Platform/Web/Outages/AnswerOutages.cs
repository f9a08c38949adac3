using System.Globalization;
using System.Text.Encodings.Web;

namespace Yangguang.Platform.Web.Outages;

/// <summary>Answers 503 with a page of its own where the database or the disk cannot be reached or written; nothing needs to be restarted after it.</summary>
internal sealed class AnswerOutages(RequestDelegate next, HtmlEncoder html, ILogger<AnswerOutages> log)
{
    private const int SecondsToWait = 30;

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception failure) when (Outage.Of(failure) is not null && !http.Response.HasStarted)
        {
            var kind = Outage.Of(failure)!.Value;
            log.LogError(failure, "Answered {Path} with an outage page: {Kind}", http.Request.Path, kind);
            await Answer(http, kind);
        }
    }

    private async Task Answer(HttpContext http, OutageKind kind)
    {
        var policy = http.Response.Headers.ContentSecurityPolicy;
        http.Response.Clear();
        http.Response.Headers.ContentSecurityPolicy = policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = SecondsToWait.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            http.Response.ContentType = "application/problem+json";
            await http.Response.WriteAsync("""{"type":"about:blank","status":503,"code":"outage","title":"暂时不能使用","detail":"数据库或磁盘暂时不能使用，没有保存任何内容。请按 Retry-After 再发一次。"}""");
            return;
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        if (HttpMethods.IsHead(http.Request.Method))
            return;
        await http.Response.WriteAsync(OutagePage.Print(kind, http.Request, await Form(http), http.TraceIdentifier, html));
    }

    /// <summary>What was typed. Null where there was no form, or it cannot be read any more.</summary>
    private static async Task<IFormCollection?> Form(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType)
            return null;
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or InvalidOperationException or BadHttpRequestException)
        {
            return null;
        }
    }
}

public static class OutagesModule
{
    /// <summary>Comes right behind the headers: whatever is done further in may fail.</summary>
    public static IApplicationBuilder UseOutagePage(this IApplicationBuilder app) => app.UseMiddleware<AnswerOutages>();
}
