using System.Numerics;

namespace Yangguang.Transparency.Tree;

/// <summary>Checks proofs by nothing but themselves (RFC 9162 sections 2.1.3.2 and 2.1.4.2, whose trees are those of RFC 6962).</summary>
public static class TreeProof
{
    /// <summary>Whether a leaf stands at an index of the tree with this root.</summary>
    public static bool Includes(TreeHash leaf, long index, long size, TreeHash root, IReadOnlyList<TreeHash> path)
    {
        if (index < 0 || index >= size)
            return false;
        var (at, last, hash) = (index, size - 1, leaf);
        foreach (var sibling in path)
        {
            if (last == 0)
                return false;
            if ((at & 1) == 1 || at == last)
            {
                hash = Merkle.Node(sibling, hash);
                (at, last) = ToRightChild(at, last);
            }
            else
            {
                hash = Merkle.Node(hash, sibling);
            }

            (at, last) = (at >> 1, last >> 1);
        }

        return last == 0 && hash == root;
    }

    /// <summary>Whether the tree with the earlier root is the beginning of the one with the later.</summary>
    public static bool IsConsistent(long earlier, TreeHash earlierRoot, long later, TreeHash laterRoot, IReadOnlyList<TreeHash> path)
    {
        if (earlier < 0 || earlier > later)
            return false;
        if (earlier == 0)
            return path.Count == 0 && earlierRoot == Merkle.Empty;
        if (earlier == later)
            return path.Count == 0 && earlierRoot == laterRoot;
        // The earlier root itself is left out of the proof where it is a node of the later tree.
        TreeHash[] hashes = BitOperations.IsPow2(earlier) ? [earlierRoot, .. path] : [.. path];
        if (hashes.Length == 0)
            return false;
        var (at, last) = (earlier - 1, later - 1);
        while ((at & 1) == 1)
            (at, last) = (at >> 1, last >> 1);
        var (first, second) = (hashes[0], hashes[0]);
        foreach (var sibling in hashes.AsSpan(1))
        {
            if (last == 0)
                return false;
            if ((at & 1) == 1 || at == last)
            {
                (first, second) = (Merkle.Node(sibling, first), Merkle.Node(sibling, second));
                (at, last) = ToRightChild(at, last);
            }
            else
            {
                second = Merkle.Node(second, sibling);
            }

            (at, last) = (at >> 1, last >> 1);
        }

        return last == 0 && first == earlierRoot && second == laterRoot;
    }

    /// <summary>Up through the levels where there is nothing to the right, so no sibling to join with.</summary>
    private static (long At, long Last) ToRightChild(long at, long last)
    {
        while ((at & 1) == 0 && at != 0)
            (at, last) = (at >> 1, last >> 1);
        return (at, last);
    }
}
