using System.Buffers.Binary;

namespace Yangguang.Transparency.Tree;

/// <summary>Entries one after the other, each behind its length in two bytes.</summary>
public static class EntryBundle
{
    private const int Prefix = 2;

    /// <summary>Of a bundle, in bytes.</summary>
    public const int Longest = TilePlace.Width * (Prefix + ushort.MaxValue);

    public static byte[] Write(IReadOnlyList<byte[]> entries)
    {
        var bytes = new byte[entries.Sum(entry => Prefix + entry.Length)];
        var at = 0;
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), checked((ushort)entry.Length));
            entry.CopyTo(bytes, at + Prefix);
            at += Prefix + entry.Length;
        }

        return bytes;
    }

    public static IReadOnlyList<byte[]> Read(TilePlace place, ReadOnlySpan<byte> bytes)
    {
        var entries = new List<byte[]>(place.Count);
        while (bytes.Length > 0)
        {
            var length = bytes.Length < Prefix ? int.MaxValue : BinaryPrimitives.ReadUInt16BigEndian(bytes);
            if (length > bytes.Length - Prefix)
                throw new FormatException($"日志文件 {place.Path} 在第{entries.Count + 1}条处被截断。");
            entries.Add(bytes.Slice(Prefix, length).ToArray());
            bytes = bytes[(Prefix + length)..];
        }

        return entries.Count == place.Count
            ? entries
            : throw new FormatException($"日志文件 {place.Path} 的条数不对：应为{place.Count}条，实为{entries.Count}条。");
    }
}
