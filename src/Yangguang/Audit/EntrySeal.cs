using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yangguang.Audit;

/// <summary>
/// 封存值: SHA-256 over the netstrings (length in bytes, colon, bytes, comma) of a title, the seal before in hexadecimal, and every
/// field of the entry in a fixed order. Whoever has an export can compute it with any tool.
/// </summary>
public static class EntrySeal
{
    private const string Title = "yangguang-audit-1";

    /// <summary>What the first entry of a chain is sealed upon.</summary>
    public static byte[] Beginning { get; } = new byte[SHA256.HashSizeInBytes];

    public static byte[] Of(in SealedFields entry, long sequence, byte[] previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Title);
        Add(hash, Convert.ToHexStringLower(previous));
        Add(hash, entry.Jurisdiction);
        Add(hash, sequence.ToString(CultureInfo.InvariantCulture));
        Add(hash, entry.Id);
        Add(hash, entry.At.ToString(CultureInfo.InvariantCulture));
        Add(hash, entry.ActorId);
        Add(hash, entry.ActorName);
        Add(hash, entry.BodyId);
        Add(hash, entry.Subject);
        Add(hash, entry.Event);
        Add(hash, entry.Reason);
        Add(hash, entry.RequestId);
        Add(hash, entry.Detail);
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, Guid id) => Add(hash, id.ToString("n"));

    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
        hash.AppendData(bytes);
        hash.AppendData(","u8);
    }
}

/// <summary>What an entry is sealed with, as the database keeps it.</summary>
/// <param name="At">Milliseconds since 1970 in UTC.</param>
public readonly record struct SealedFields(
    Guid Jurisdiction, Guid Id, long At, Guid ActorId, string ActorName, Guid BodyId, Guid Subject, string Event, string Reason, string RequestId,
    string Detail)
{
    public static SealedFields Of(AuditEntry entry) => new(
        entry.JurisdictionId.Value, entry.Id, entry.At.ToUnixTimeMilliseconds(), entry.ActorId, entry.ActorName, entry.BodyId.Value, entry.Subject,
        entry.Event, entry.Reason, entry.RequestId, entry.Detail);
}
