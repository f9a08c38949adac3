using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Yangguang.Platform.Guard;

/// <summary>How much and how long one request may take: whoever sends a header a minute or a byte a second ties up nothing.</summary>
public static class RequestLimits
{
    private const int UsualMegabytes = 30;
    private const int UsualSeconds = 300;
    private const int MostHeaders = 80;
    private const int LeastBytesPerSecond = 500;

    private static readonly TimeSpan HeaderPatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(2);

    public static void Apply(KestrelServerOptions kestrel, IConfiguration configuration)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        // Pages that take files raise it for themselves.
        limits.MaxRequestBodySize = configuration.GetValue("Limits:RequestMegabytes", UsualMegabytes) * 1024L * 1024L;
        limits.MaxRequestHeaderCount = MostHeaders;
        limits.RequestHeadersTimeout = HeaderPatience;
        limits.KeepAliveTimeout = Idle;
        limits.MinRequestBodyDataRate = new MinDataRate(LeastBytesPerSecond, Grace);
        limits.MinResponseDataRate = new MinDataRate(LeastBytesPerSecond, Grace);
        limits.Http2.MaxStreamsPerConnection = 100;
    }

    /// <summary>A page that takes longer is broken off.</summary>
    internal static IServiceCollection AddTimeLimit(this IServiceCollection services)
    {
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IConfiguration>((options, configuration) => options.DefaultPolicy = new()
        {
            Timeout = TimeSpan.FromSeconds(configuration.GetValue("Limits:RequestSeconds", UsualSeconds)),
            TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
        });
        return services;
    }
}
