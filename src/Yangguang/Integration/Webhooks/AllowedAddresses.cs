using System.Net;
using System.Net.Sockets;
using Yangguang.Platform;
using Yangguang.Platform.Web;

namespace Yangguang.Integration.Webhooks;

/// <summary>
/// Which network addresses news may be sent to. Public ones always, over TLS; of the inner network only what
/// <c>Webhooks:AllowedNetworks</c> names, so that nobody can make this server knock at doors behind its own wall.
/// </summary>
public sealed class AllowedAddresses
{
    private readonly IReadOnlyList<IPNetwork> _allowed;

    public AllowedAddresses(IConfiguration configuration) =>
        _allowed = [.. (configuration["Webhooks:AllowedNetworks"] ?? "")
            .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)];

    public bool Allows(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IsNamed(real) || !InnerNetworks.Have(real);
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
