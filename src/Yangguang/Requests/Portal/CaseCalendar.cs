using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Requests.Answers.Portal;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Portal;

/// <summary>The dates of one case for the applicant's calendar (D17); nothing in it says who asks or for what.</summary>
public static class CaseCalendar
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapRequests(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/requests/track/{token}/calendar.ics", Reading, Answer).AllowAnonymous();
        routes.MapHandouts();
        routes.MapAnswerFeed();
    }

    private static async Task<IResult> Answer(string token, HttpContext http, OpenCases cases, CancellationToken cancellation)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.CacheControl = "private, no-cache";
        if (await cases.ByLink(token, cancellation) is not { } found)
            return Results.NotFound();
        var file = CalendarPrinter.Print("政府信息公开申请", Days(found, $"{http.Request.Scheme}://{http.Request.Host}/requests/track/{token}"), found.Clock.Today.StartInChina());
        return Results.Bytes(file, CalendarPrinter.MediaType);
    }

    private static IEnumerable<CalendarDay> Days(OpenCase found, string page)
    {
        var (request, standing) = (found.Request, found.Standing);
        if (standing is { IsYourTurn: true, By: { } mine })
            yield return Day("turn", mine, $"{standing.Title}（最后一天）");
        if (request.DueOn is { } due && request.State.IsPending())
            yield return Day("reply", due, "政府信息公开申请最迟答复") with { IsTentative = request.IsProvisional };
        if (Remedies.Of(found) is { } remedies)
        {
            if (remedies.ReconsiderBy is { } reconsider)
                yield return Day("reconsider", reconsider.DueOn, "申请行政复议的最后一天");
            if (remedies.SueBy is { } sue)
                yield return Day("sue", sue.DueOn, "提起行政诉讼的最后一天");
        }

        CalendarDay Day(string what, DateOnly on, string summary) =>
            new($"{request.Id}-{what}@yangguang", on, summary, $"受理机关：{found.BodyName}\n登记编号：{request.Number ?? "待登记"}", page);
    }
}
