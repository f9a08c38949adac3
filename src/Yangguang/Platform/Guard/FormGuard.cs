using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Telemetry;

namespace Yangguang.Platform.Guard;

/// <summary>
/// Limits how often one network address may send each public form in an hour: after some a question in words is asked, after many the
/// form is not taken until the hour is over. Sign-in counts failures alone, since a whole office shares an address. Whoever is
/// signed in is counted by name elsewhere.
/// </summary>
internal sealed class FormGuard(RequestDelegate next, FormCounts counts, WordChallenge challenge, TimeProvider time, ILogger<FormGuard> log)
{
    private const string SignIn = "sign-in";

    public async Task InvokeAsync(HttpContext http)
    {
        if (FormOf(http) is not { } form)
        {
            await next(http);
            return;
        }

        var (address, isSignIn) = (http.Connection.RemoteIpAddress?.ToString() ?? "", form.StartsWith(SignIn, StringComparison.Ordinal));
        var (count, limits) = (counts.Count(form, address), counts.LimitsOf(isSignIn));
        if (count >= limits.Most)
        {
            await Refuse(http, form, counts.Until(form, address));
            return;
        }

        if (count >= limits.BeforeQuestion && !await IsAnswered(http, form))
        {
            counts.Add(form, address);
            await Ask(http, form);
            return;
        }

        if (!isSignIn)
            counts.Add(form, address);
        await next(http);
        if (isSignIn && http.Response.StatusCode != StatusCodes.Status302Found && !http.GoesOnSigningIn())
            counts.Add(form, address);
    }

    /// <summary>The public form that is sent, by its route; null for everything else.</summary>
    private static string? FormOf(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.User.Identity?.IsAuthenticated != true
        && http.Features.Get<IStatusCodeReExecuteFeature>() is null && http.Features.Get<IExceptionHandlerFeature>() is null
        && http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } page && page.ViewEnginePath.Contains("/Portal/", StringComparison.Ordinal)
            ? page.AttributeRouteInfo?.Template ?? page.ViewEnginePath
            : null;

    private async Task<bool> IsAnswered(HttpContext http, string form) =>
        await HeldForm.Read(http) is { } sent && challenge.Takes(form, sent[HeldForm.TokenField].ToString(), sent[HeldForm.AnswerField].ToString());

    private async Task Ask(HttpContext http, string form)
    {
        Measures.FormRefused(form, "question");
        http.Features.Set(await HeldForm.Of(http, challenge.New(form)));
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }

    private async Task Refuse(HttpContext http, string form, DateTimeOffset until)
    {
        // The form and not the address: the log holds nothing about who came.
        log.LogWarning("Form {Form} was sent too often from one address and is refused until {Until}", form, until);
        Measures.FormRefused(form, "limit");
        http.Features.Set(await HeldForm.Of(http, null));
        http.Response.Headers.RetryAfter = Math.Ceiling((until - time.GetUtcNow()).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }
}
