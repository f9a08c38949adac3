using System.Buffers.Text;
using System.Security.Cryptography;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Portal;

/// <summary>
/// Signed links: whoever holds one may do for one case, or for one letter, what it is for and nothing else. Short enough for a
/// QR code that old telephones read.
/// </summary>
public sealed class CaseLinks(KeyedDigest digest)
{
    private const int IdBytes = 16;
    private const int ProofBytes = 16;

    public Task<string> ToTrack(RequestId id, CancellationToken cancellation = default) => Write("track", id.Value, cancellation);

    public Task<string> ToAnswer(ConsultationId letter, CancellationToken cancellation = default) => Write("opinion", letter.Value, cancellation);

    /// <summary>Null for what we did not sign, or signed for something else.</summary>
    public async Task<RequestId?> Tracked(string token, CancellationToken cancellation = default) =>
        await Read("track", token, cancellation) is { } id ? RequestId.From(id) : null;

    public async Task<ConsultationId?> Letter(string token, CancellationToken cancellation = default) =>
        await Read("opinion", token, cancellation) is { } id ? ConsultationId.From(id) : null;

    private async Task<string> Write(string purpose, Guid id, CancellationToken cancellation) =>
        Base64Url.EncodeToString([.. id.ToByteArray(), .. await Proof(purpose, id, cancellation)]);

    private async Task<Guid?> Read(string purpose, string token, CancellationToken cancellation)
    {
        var bytes = new byte[IdBytes + ProofBytes];
        if (!Base64Url.IsValid(token) || token.Length > 2 * bytes.Length || !Base64Url.TryDecodeFromChars(token, bytes, out var written) || written != bytes.Length)
            return null;
        var id = new Guid(bytes.AsSpan(0, IdBytes));
        var proof = await Proof(purpose, id, cancellation);
        return CryptographicOperations.FixedTimeEquals(bytes.AsSpan(IdBytes), proof) ? id : null;
    }

    private async Task<byte[]> Proof(string purpose, Guid id, CancellationToken cancellation) =>
        Convert.FromHexString(await digest.Of($"link:{purpose}:{id:n}", cancellation))[..ProofBytes];
}
