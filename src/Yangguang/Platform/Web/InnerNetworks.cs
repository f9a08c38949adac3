using System.Net;

namespace Yangguang.Platform.Web;

/// <summary>
/// Networks that are not the public internet. A server that follows addresses others wrote must not be led to doors behind its own
/// wall, so a name is resolved first and only a public address is connected to.
/// </summary>
public static class InnerNetworks
{
    /// <summary>Special-purpose blocks (IANA registries of RFC 6890).</summary>
    private static readonly IPNetwork[] Blocks = [.. new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
    }.Select(IPNetwork.Parse)];

    public static bool Have(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Blocks.Any(block => block.Contains(real));
    }
}
