using System.Net;
using System.Net.Sockets;
using Yangguang.Platform;

namespace Yangguang.Integration.Webhooks;

/// <summary>
/// Which network addresses news may be sent to. Public ones always, over TLS; of the inner network only what
/// <c>Webhooks:AllowedNetworks</c> names, so that nobody can make this server knock at doors behind its own wall.
/// </summary>
public sealed class AllowedAddresses
{
    /// <summary>Special-purpose blocks (IANA registries of RFC 6890): nothing there is a receiver on the internet.</summary>
    private static readonly IPNetwork[] Inner = [.. new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
    }.Select(IPNetwork.Parse)];

    private readonly IReadOnlyList<IPNetwork> _allowed;

    public AllowedAddresses(IConfiguration configuration) =>
        _allowed = [.. (configuration["Webhooks:AllowedNetworks"] ?? "")
            .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)];

    public bool Allows(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IsNamed(real) || !Inner.Any(block => block.Contains(real));
    }

    /// <summary>True for the networks of the setting: there plain HTTP is the county's own affair.</summary>
    public bool IsNamed(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return _allowed.Any(network => network.Contains(real));
    }

    /// <summary>
    /// Connects to an allowed address of the host and to no other. The check is made on the very address that is connected to:
    /// a name that answers differently the second time gains nothing.
    /// </summary>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellation);
        var isPlain = context.InitialRequestMessage.RequestUri?.Scheme == Uri.UriSchemeHttp;
        var usable = found.Where(address => Allows(address) && (!isPlain || IsNamed(address))).ToArray();
        if (usable.Length == 0)
            throw new ForbiddenAddressException(host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(usable, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static IPNetwork Network(string text) => IPNetwork.TryParse(text, out var network)
        ? network
        : throw new InstallationException($"不认识的 Webhooks:AllowedNetworks“{text}”，请按 10.20.0.0/16 的形式填写网段，多个网段用逗号分隔。");
}

/// <summary>The name leads to an address that must not be called.</summary>
public sealed class ForbiddenAddressException(string host) : Exception($"“{host}”指向内部网络地址，或在公网上没有使用 HTTPS，没有发送。");
