using System.Buffers.Binary;

namespace Yangguang.Transparency.Tree;

/// <summary>A SHA-256 in the tree, kept by value.</summary>
public readonly record struct TreeHash
{
    /// <summary>In bytes.</summary>
    public const int Length = 32;

    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    public TreeHash(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bytes.Length, Length);
        _a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    public static TreeHash OfBase64(string text)
    {
        Span<byte> bytes = stackalloc byte[Length + 1];
        return text.Length == 44 && Convert.TryFromBase64String(text, bytes, out var written) && written == Length
            ? new(bytes[..Length])
            : throw new FormatException($"“{(text.Length > 60 ? text[..60] : text)}”不是散列值：应为32个字节的 Base64。");
    }

    public void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64BigEndian(target, _a);
        BinaryPrimitives.WriteUInt64BigEndian(target[8..], _b);
        BinaryPrimitives.WriteUInt64BigEndian(target[16..], _c);
        BinaryPrimitives.WriteUInt64BigEndian(target[24..], _d);
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    public string ToBase64() => Convert.ToBase64String(ToBytes());

    public override string ToString() => Convert.ToHexStringLower(ToBytes());
}
