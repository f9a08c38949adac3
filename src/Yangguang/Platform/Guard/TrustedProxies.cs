using Microsoft.AspNetCore.HttpOverrides;

namespace Yangguang.Platform.Guard;

/// <summary>
/// Whose word is taken for where a request came from and whether it came over TLS: the proxy on this machine, and those that
/// <c>Proxy:Networks</c> names. Anybody else could write any address into the header and have no limit count.
/// </summary>
internal static class TrustedProxies
{
    public static IServiceCollection AddTrustedProxies(this IServiceCollection services)
    {
        services.AddOptions<ForwardedHeadersOptions>().Configure<IConfiguration>((headers, configuration) =>
        {
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var network in (configuration["Proxy:Networks"] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                headers.KnownIPNetworks.Add(System.Net.IPNetwork.TryParse(network, out var known)
                    ? known
                    : throw new InstallationException($"不认识的 Proxy:Networks“{network}”，请按 10.20.0.0/16 的形式填写网段，多个网段用逗号分隔。"));
            }
        });
        return services;
    }
}
