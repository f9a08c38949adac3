using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Yangguang.Tests.Shape;
using Yangguang.Transparency.Tree;

namespace Yangguang.Tests.Transparency;

/// <summary>
/// The tree against itself, against the published hashes of Certificate Transparency, and against go-vectors.txt, which Go's own
/// sumdb/tlog and sumdb/note packages wrote (its last two lines Python's cryptography): no line of it was made by the code under test.
/// </summary>
public sealed class TreeTests
{
    private static readonly Grown Big = Grown.Of(70_001, at => $"entry {at}");

    private static readonly string[][] Vectors = [.. Repository.Read("tests/Yangguang.Tests/Transparency/go-vectors.txt").Split('\n').Select(line => line.Split(' '))];

    // The inputs and roots of the reference tests of certificate-transparency (RFC 6962).
    private static readonly string[] Inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void The_roots_are_those_of_certificate_transparency()
    {
        var edge = new TreeEdge();
        foreach (var (input, root) in Inputs.Zip(Roots))
        {
            edge.Append(Merkle.Leaf(Convert.FromHexString(input)));
            Assert.Equal(root, edge.Root().ToString());
        }

        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Merkle.Empty.ToString());
    }

    [Fact]
    public void Roots_of_all_sizes_are_those_that_Go_computes()
    {
        foreach (var line in Vectors.Where(line => line[0] == "root"))
            Assert.Equal(line[2], Big.At(Number(line[1])).Root().ToBase64());
    }

    [Fact]
    public void Proofs_are_to_the_byte_those_that_Go_makes()
    {
        foreach (var line in Vectors.Where(line => line[0] == "record"))
            Assert.Equal(line[3..], Big.At(Number(line[1])).Inclusion(Number(line[2])).Select(hash => hash.ToBase64()));
        foreach (var line in Vectors.Where(line => line[0] == "tree" && Number(line[1]) > Number(line[2])))
            Assert.Equal(line[3..], Big.At(Number(line[1])).Consistency(Number(line[2])).Select(hash => hash.ToBase64()));
    }

    [Fact]
    public void Tiles_hold_the_bytes_that_Go_reads()
    {
        foreach (var line in Vectors.Where(line => line[0] == "tile"))
        {
            var place = TilePlace.Parse(line[1]["tile/8/".Length..])!.Value;
            Assert.Equal(line[2], Convert.ToBase64String(SHA256.HashData(new Tile(place, Big.Read(place)).ToBytes())));
        }
    }

    [Fact]
    public void Every_leaf_is_proved_to_be_in_a_tree_of_any_size_and_no_other_leaf_is() =>
        Prop.ForAll(Gen.Choose(1, 3000).SelectMany(size => Gen.Choose(0, size - 1).Select(index => (size, index))).ToArbitrary(), pair =>
        {
            var tree = Big.At(pair.size);
            var path = tree.Inclusion(pair.index);
            return TreeProof.Includes(Big.Leaves[pair.index], pair.index, pair.size, tree.Root(), path)
                && !TreeProof.Includes(Merkle.Leaf("other"u8), pair.index, pair.size, tree.Root(), path)
                && !TreeProof.Includes(Big.Leaves[pair.index], pair.index + 1, pair.size, tree.Root(), path)
                && (path.Count == 0 || !TreeProof.Includes(Big.Leaves[pair.index], pair.index, pair.size, tree.Root(), [.. path.Skip(1)]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_tree_is_consistent_with_every_earlier_one_and_with_no_other_past() =>
        Prop.ForAll(Gen.Choose(1, 3000).SelectMany(size => Gen.Choose(0, size).Select(earlier => (size, earlier))).ToArbitrary(), pair =>
        {
            var (later, past) = (Big.At(pair.size), Big.At(pair.size).RootAt(pair.earlier));
            var path = later.Consistency(pair.earlier);
            return TreeProof.IsConsistent(pair.earlier, past, pair.size, later.Root(), path)
                && !TreeProof.IsConsistent(pair.earlier, Merkle.Leaf("other"u8), pair.size, later.Root(), path);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_edge_read_from_tiles_goes_on_as_if_it_had_never_stopped() =>
        Prop.ForAll(Gen.Choose(0, 2000).ToArbitrary(), size =>
        {
            var edge = TreeEdge.Of(size, Big.At(size).Tile);
            foreach (var leaf in Big.Leaves.Skip(size).Take(300))
                edge.Append(leaf);
            return edge.Root() == Big.At(size + 300).Root();
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0/x001/x234/067", true)]
    [InlineData("entries/000.p/1", true)]
    [InlineData("0/000.p/255", true)]
    [InlineData("0/000.p/256", false)]
    [InlineData("0/000.p/01", false)]
    [InlineData("00/000", false)]
    [InlineData("64/000", false)]
    [InlineData("0/x000/001", false)]
    [InlineData("0/1", false)]
    [InlineData("0/../../yangguang.db", false)]
    public void Only_the_canonical_spelling_of_a_place_is_understood(string path, bool isOne) => Assert.Equal(isOne, TilePlace.Parse(path) is not null);

    [Fact]
    public void A_truncated_tile_or_bundle_is_refused_and_named()
    {
        var place = new TilePlace(0, 1234, 256);
        Assert.Contains("tile/0/x001/234", Assert.Throws<FormatException>(() => Tile.Read(place, new byte[8191])).Message, StringComparison.Ordinal);
        var bundle = EntryBundle.Write([Encoding.UTF8.GetBytes("甲"), Encoding.UTF8.GetBytes("乙")]);
        Assert.Equal(2, EntryBundle.Read(new(TilePlace.Entries, 0, 2), bundle).Count);
        Assert.Throws<FormatException>(() => EntryBundle.Read(new(TilePlace.Entries, 0, 2), bundle.AsSpan(0, bundle.Length - 1)));
        Assert.Throws<FormatException>(() => EntryBundle.Read(new(TilePlace.Entries, 0, 3), bundle));
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A tree with every full tile, and the leaves to cut the others from.</summary>
    private sealed record Grown(IReadOnlyList<TreeHash> Leaves, Dictionary<(int Level, long Index), IReadOnlyList<TreeHash>> Full)
    {
        public static Grown Of(int size, Func<int, string> entry)
        {
            var (edge, full, leaves) = (new TreeEdge(), new Dictionary<(int, long), IReadOnlyList<TreeHash>>(), new List<TreeHash>());
            for (var at = 0; at < size; at++)
            {
                leaves.Add(Merkle.Leaf(Encoding.UTF8.GetBytes(entry(at))));
                foreach (var tile in edge.Append(leaves[^1]))
                    full[(tile.Place.Level, tile.Place.Index)] = tile.Hashes;
            }

            foreach (var tile in edge.Partial())
                full[(tile.Place.Level, tile.Place.Index)] = tile.Hashes;
            return new(leaves, full);
        }

        public TreeOfSize At(long size) => new(this, size);

        public IReadOnlyList<TreeHash> Read(TilePlace place) => [.. Full[(place.Level, place.Index)].Take(place.Count)];
    }

    private sealed class TreeOfSize(Grown grown, long size)
    {
        private readonly TiledTree _tree = new(size, grown.Read);

        public IReadOnlyList<TreeHash> Tile(TilePlace place) => grown.Read(place);

        public TreeHash Root() => _tree.Root();

        public TreeHash RootAt(long earlier) => _tree.RootAt(earlier);

        public IReadOnlyList<TreeHash> Inclusion(long index) => _tree.Inclusion(index);

        public IReadOnlyList<TreeHash> Consistency(long earlier) => _tree.Consistency(earlier);
    }
}
