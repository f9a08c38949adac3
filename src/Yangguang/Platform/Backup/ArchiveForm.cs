using System.Buffers.Binary;

namespace Yangguang.Platform.Backup;

/// <summary>
/// The form of an archive: <c>YGBACKUP1\n</c>, 16 bytes of salt, 16 bytes that tell whether a key fits; then chunks, each a length of
/// four bytes (big-endian, the highest bit set on the last chunk), so many bytes under AES-256-GCM, and the tag of 16. The nonce is the
/// number of the chunk; header, number and last-bit are authenticated with it. Inside is a tar that ends with manifest.json.
/// </summary>
internal static class ArchiveForm
{
    public const int ChunkBytes = 64 * 1024;
    public const int TagBytes = 16;
    public const uint LastBit = 0x8000_0000;

    public static ReadOnlySpan<byte> Magic => "YGBACKUP1\n"u8;

    public static int HeaderBytes => Magic.Length + BackupKey.SaltBytes + BackupKey.CheckBytes;

    public static byte[] Nonce(long chunk)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(4), chunk);
        return nonce;
    }

    public static byte[] Associated(byte[] header, long chunk, bool isLast)
    {
        var data = new byte[header.Length + 9];
        header.CopyTo(data, 0);
        BinaryPrimitives.WriteInt64BigEndian(data.AsSpan(header.Length), chunk);
        data[^1] = isLast ? (byte)1 : (byte)0;
        return data;
    }
}
