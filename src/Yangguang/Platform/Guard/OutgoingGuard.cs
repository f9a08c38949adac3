using System.Net;
using System.Net.Sockets;
using Yangguang.Platform.Web;

namespace Yangguang.Platform.Guard;

/// <summary>Finds the network addresses of a host name; a test answers for the name servers of the world.</summary>
public delegate Task<IPAddress[]> ResolveName(string host, CancellationToken cancellation);

/// <summary>
/// The one gate through which this server goes out to addresses that somebody wrote: link checks, webhooks, whatever comes. The name
/// is resolved once, and the very addresses that were looked at are connected to, so a name that answers differently the next
/// moment gains nothing; a redirect comes by here again.
/// </summary>
public sealed class OutgoingGuard(ResolveName resolve)
{
    public static Task<IPAddress[]> AskNameServer(string host, CancellationToken cancellation) => Dns.GetHostAddressesAsync(host, cancellation);

    /// <summary>Only the public internet.</summary>
    public ValueTask<Stream> ConnectPublicly(SocketsHttpConnectionContext context, CancellationToken cancellation) =>
        Connect(context.DnsEndPoint, address => !InnerNetworks.Have(address), cancellation);

    /// <exception cref="ForbiddenAddressException">None of the addresses behind the name is allowed.</exception>
    public async ValueTask<Stream> Connect(DnsEndPoint to, Func<IPAddress, bool> allows, CancellationToken cancellation)
    {
        IPAddress[] found = IPAddress.TryParse(to.Host, out var literal) ? [literal] : await resolve(to.Host, cancellation);
        IPAddress[] usable = [.. found.Where(allows)];
        if (usable.Length == 0)
            throw new ForbiddenAddressException(to.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(usable, to.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The name leads to an address that must not be called.</summary>
public sealed class ForbiddenAddressException(string host) : Exception($"“{host}”指向内部网络地址，或在公网上没有使用 HTTPS，没有发送。");
