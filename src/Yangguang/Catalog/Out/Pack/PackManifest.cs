namespace Yangguang.Catalog.Out.Pack;

/// <summary>manifest.json: whose standard it is, and every other file with its size and SHA-256.</summary>
/// <param name="Standard">The newest day of effect among the catalogues.</param>
/// <param name="ContentSha256">Digest over the list of files: equal packs have equal digests, whenever they were made.</param>
public sealed record PackManifest(
    string Format, int FormatVersion, PackedJurisdiction Jurisdiction, DateOnly? Standard, DateTimeOffset GeneratedAt,
    string ContentSha256, IReadOnlyList<PackedFile> Files)
{
    public const string Path = "manifest.json";
    public const string OurFormat = "yangguang-standard-pack";
    public const int OurVersion = 1;
}

public sealed record PackedFile(string Path, long Bytes, string Sha256)
{
    public override string ToString() => $"{Sha256}  {Path}\n";
}
