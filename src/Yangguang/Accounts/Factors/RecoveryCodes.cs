using System.Security.Cryptography;
using Yangguang.Platform.Persistence;

namespace Yangguang.Accounts.Factors;

/// <summary>恢复码: ten codes on paper, each of which opens once where the authenticator is lost. Only their digests are kept.</summary>
public sealed class RecoveryCodes(KeyedDigest digest)
{
    public const int Count = 10;

    // Without what looks alike on paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Half = 5;

    public static IReadOnlyList<string> Make() =>
        [.. Enumerable.Range(0, Count).Select(_ => $"{RandomNumberGenerator.GetString(Letters, Half)}-{RandomNumberGenerator.GetString(Letters, Half)}")];

    public async Task<IReadOnlyList<string>> Digests(IEnumerable<string> codes, CancellationToken cancellation)
    {
        var all = new List<string>();
        foreach (var code in codes)
            all.Add(await Digest(code, cancellation));
        return all;
    }

    public Task<string> Digest(string code, CancellationToken cancellation) =>
        digest.Of("recovery:" + string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant(), cancellation);
}
