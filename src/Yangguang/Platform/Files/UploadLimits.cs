namespace Yangguang.Platform.Files;

/// <summary>How much is taken, by setting.</summary>
public sealed class UploadLimits(IConfiguration configuration)
{
    private const long Megabyte = 1024 * 1024;

    private static readonly string[] Units = ["字节", "KB", "MB", "GB"];

    /// <summary>Largest of all kinds: what a request may bring at most, with room for the form around it.</summary>
    public long LargestRequest => Enum.GetValues<MediaKind>().Max(Of) + Megabyte;

    /// <summary>Bytes that all files of a body may have together.</summary>
    public long Quota => Megabytes(configuration["Files:QuotaMegabytes"], 20 * 1024);

    public long Of(MediaKind kind) => kind switch
    {
        MediaKind.Picture => Megabytes(configuration["Files:PictureMegabytes"], 10),
        MediaKind.Audio => Megabytes(configuration["Files:AudioMegabytes"], 100),
        MediaKind.Video => Megabytes(configuration["Files:VideoMegabytes"], 500),
        MediaKind.Captions => Megabyte,
        _ => Megabytes(configuration["Files:DocumentMegabytes"], 50),
    };

    /// <summary>12.5 MB.</summary>
    public static string InWords(long bytes)
    {
        var (size, unit) = ((decimal)bytes, 0);
        for (; size >= 1024 && unit < Units.Length - 1; unit++)
            size /= 1024;
        return $"{size:0.#} {Units[unit]}";
    }

    private static long Megabytes(string? setting, long otherwise) =>
        (long.TryParse(setting, out var typed) && typed > 0 ? typed : otherwise) * Megabyte;
}
