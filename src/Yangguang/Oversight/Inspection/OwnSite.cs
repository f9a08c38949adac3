using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Yangguang.Bodies;

namespace Yangguang.Oversight.Inspection;

/// <summary>Opens the site's own pages as a visitor does, at the address this process itself listens on.</summary>
public sealed class OwnSite(IHttpClientFactory clients, IServer server, IConfiguration configuration)
{
    public const string ClientName = "own-site";

    /// <summary>Null while nothing listens, as under a command.</summary>
    private Uri? Here => (configuration["Inspection:OwnAddress"] ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(IsPlain)) is { } address
        ? new Uri(address.Replace("[::]", "127.0.0.1", StringComparison.Ordinal).Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)
            .Replace("*", "127.0.0.1", StringComparison.Ordinal).Replace("+", "127.0.0.1", StringComparison.Ordinal))
        : null;

    public bool IsOpen => Here is not null;

    /// <returns>The page's markup; null when it did not open in time or not with success.</returns>
    public async Task<string?> Open(Jurisdiction jurisdiction, string path, CancellationToken cancellation)
    {
        if (Here is not { } here)
            return null;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(here, path));
        request.Headers.Host = jurisdiction.Host;
        try
        {
            using var response = await clients.CreateClient(ClientName).SendAsync(request, cancellation);
            return response.StatusCode == HttpStatusCode.OK ? await response.Content.ReadAsStringAsync(cancellation) : null;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private static bool IsPlain(string address) => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
