using System.Globalization;
using System.Threading.RateLimiting;

namespace Yangguang.Integration.Api;

/// <summary>So many calls a minute for each key, and where a route asks for none, for each address: one system cannot crowd out the others.</summary>
internal static class ApiLimits
{
    public const string Policy = "api";

    private const int UsualCallsPerMinute = 600;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddApiLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            // Outside the interface the page of words tells it.
            return context.HttpContext.Request.Path.StartsWithSegments("/api")
                ? new ValueTask(ApiProblems.Write(context.HttpContext, StatusCodes.Status429TooManyRequests))
                : ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Policy, http =>
        {
            var most = http.RequestServices.GetRequiredService<IConfiguration>().GetValue("Api:CallsPerMinute", UsualCallsPerMinute);
            var who = http.Features.Get<ConnectedSystem>()?.Id.ToString() ?? http.Connection.RemoteIpAddress?.ToString() ?? "";
            return RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = most, Window = Window, QueueLimit = 0 });
        });
    });
}
