namespace Yangguang.Platform.Files;

/// <summary>The kinds of file that are kept and shown, told by their first bytes.</summary>
public sealed record FileType(string Extension, string MediaType)
{
    private static readonly FileType Jpeg = new("jpg", "image/jpeg");
    private static readonly FileType Png = new("png", "image/png");
    private static readonly FileType Webp = new("webp", "image/webp");
    private static readonly FileType Pdf = new("pdf", "application/pdf");

    public static FileType? Sniff(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => Webp,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
        _ => null,
    };

    public static FileType? OfExtension(string extension) =>
        new[] { Jpeg, Png, Webp, Pdf }.FirstOrDefault(type => "." + type.Extension == extension);
}
