using System.Net;
using Yangguang.Platform;
using Yangguang.Platform.Guard;
using Yangguang.Platform.Web;

namespace Yangguang.Integration.Webhooks;

/// <summary>
/// Which network addresses news may be sent to. Public ones always, over TLS; of the inner network only what
/// <c>Webhooks:AllowedNetworks</c> names, so that nobody can make this server knock at doors behind its own wall.
/// </summary>
public sealed class AllowedAddresses
{
    private readonly IReadOnlyList<IPNetwork> _allowed;

    private readonly OutgoingGuard _guard;

    public AllowedAddresses(IConfiguration configuration, OutgoingGuard guard)
    {
        _guard = guard;
        _allowed = [.. (configuration["Webhooks:AllowedNetworks"] ?? "")
            .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)];
    }

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
    public ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var isPlain = context.InitialRequestMessage.RequestUri?.Scheme == Uri.UriSchemeHttp;
        return _guard.Connect(context.DnsEndPoint, address => Allows(address) && (!isPlain || IsNamed(address)), cancellation);
    }

    private static IPNetwork Network(string text) => IPNetwork.TryParse(text, out var network)
        ? network
        : throw new InstallationException($"不认识的 Webhooks:AllowedNetworks“{text}”，请按 10.20.0.0/16 的形式填写网段，多个网段用逗号分隔。");
}
