namespace Yangguang.Catalog.Import;

/// <summary>How much an import takes. The largest catalogues seen have some thousand rows; the rest is room.</summary>
public static class ImportLimits
{
    /// <summary>Size of a file, in bytes: 50 MB.</summary>
    public const long FileBytes = 50L * 1024 * 1024;

    /// <summary>Size of an Office file when unpacked, in bytes: 300 MB.</summary>
    public const long UnpackedBytes = 300L * 1024 * 1024;

    /// <summary>How many times larger a part of an Office file may be than it is packed.</summary>
    public const int PackedRatio = 400;

    public const int PackedParts = 5000;
    public const int Rows = 20_000;
    public const int Columns = 200;
    public const int Cells = 1_000_000;
    public const int TextLength = 20_000_000;

    /// <summary>How deep the elements of a web page may lie in each other.</summary>
    public const int Nesting = 500;
}
