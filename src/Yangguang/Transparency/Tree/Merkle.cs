using System.Security.Cryptography;

namespace Yangguang.Transparency.Tree;

/// <summary>The hashes of RFC 6962 section 2.1: leaf and node are told apart by their first byte, so that neither passes for the other.</summary>
public static class Merkle
{
    private const byte LeafMark = 0;
    private const byte NodeMark = 1;

    /// <summary>Root of a tree without leaves.</summary>
    public static TreeHash Empty { get; } = new(SHA256.HashData([]));

    public static TreeHash Leaf(ReadOnlySpan<byte> entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([LeafMark]);
        hash.AppendData(entry);
        Span<byte> digest = stackalloc byte[TreeHash.Length];
        hash.GetHashAndReset(digest);
        return new(digest);
    }

    public static TreeHash Node(TreeHash left, TreeHash right)
    {
        Span<byte> bytes = stackalloc byte[1 + 2 * TreeHash.Length];
        bytes[0] = NodeMark;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + TreeHash.Length)..]);
        Span<byte> digest = stackalloc byte[TreeHash.Length];
        SHA256.HashData(bytes, digest);
        return new(digest);
    }

    /// <summary>Root of a perfect subtree over a power of two of hashes.</summary>
    public static TreeHash Perfect(ReadOnlySpan<TreeHash> hashes) => hashes.Length == 1
        ? hashes[0]
        : Node(Perfect(hashes[..(hashes.Length / 2)]), Perfect(hashes[(hashes.Length / 2)..]));
}
