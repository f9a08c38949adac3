using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;

namespace Yangguang.Platform.Guard;

/// <summary>
/// How many pages one network address may have made for it in a minute. What is answered from memory is not counted, nor is this
/// machine itself: the proxy in front, the own inspections.
/// </summary>
internal static class AddressLimits
{
    private const int UsualPages = 1200;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddAddressLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limiter, configuration) =>
        {
            var most = configuration.GetValue("Limits:PagesPerMinute", UsualPages);
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address)
                // The page that says so is not held back itself.
                && http.Features.Get<IStatusCodeReExecuteFeature>() is null
                ? RateLimitPartition.GetFixedWindowLimiter(address.ToString(), _ => new() { PermitLimit = most, Window = Window, QueueLimit = 0 })
                : RateLimitPartition.GetNoLimiter(""));
        });
        return services;
    }
}
