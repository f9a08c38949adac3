using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Yangguang.Integration;

/// <summary>The secret of a connected system: 256 random bits. Being random it needs no slow hash.</summary>
public sealed record ApiKey(string Secret)
{
    private const string Prefix = "yg_";

    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)));

    public static ApiKey Fresh() => new(Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));
}
