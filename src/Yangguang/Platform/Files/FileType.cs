namespace Yangguang.Platform.Files;

/// <summary>What people do with a file: read, look at, listen, watch.</summary>
public enum MediaKind
{
    /// <summary>文档和表格.</summary>
    Document,

    /// <summary>图片.</summary>
    Picture,

    /// <summary>音频.</summary>
    Audio,

    /// <summary>视频.</summary>
    Video,

    /// <summary>字幕, in WebVTT.</summary>
    Captions,
}

/// <summary>A kind of file that is kept and given out again.</summary>
/// <param name="Extension">Under which it is stored, without the dot.</param>
/// <param name="Others">Other extensions that people use for the same.</param>
public sealed record FileType(string Extension, string MediaType, MediaKind Kind, params string[] Others)
{
    public static FileType Pdf { get; } = new("pdf", "application/pdf", MediaKind.Document);

    public static FileType Docx { get; } = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", MediaKind.Document);

    public static FileType Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MediaKind.Document);

    public static FileType Pptx { get; } = new("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", MediaKind.Document);

    /// <summary>版式文件 (GB/T 33190).</summary>
    public static FileType Ofd { get; } = new("ofd", "application/ofd", MediaKind.Document);

    public static FileType Csv { get; } = new("csv", "text/csv; charset=utf-8", MediaKind.Document);

    public static FileType Text { get; } = new("txt", "text/plain; charset=utf-8", MediaKind.Document);

    public static FileType Captions { get; } = new("vtt", "text/vtt; charset=utf-8", MediaKind.Captions);

    public static FileType Jpeg { get; } = new("jpg", "image/jpeg", MediaKind.Picture, "jpeg", "jpe");

    public static FileType Png { get; } = new("png", "image/png", MediaKind.Picture);

    public static FileType Webp { get; } = new("webp", "image/webp", MediaKind.Picture);

    public static FileType Gif { get; } = new("gif", "image/gif", MediaKind.Picture);

    public static FileType Mp3 { get; } = new("mp3", "audio/mpeg", MediaKind.Audio);

    public static FileType M4a { get; } = new("m4a", "audio/mp4", MediaKind.Audio);

    public static FileType Wav { get; } = new("wav", "audio/wav", MediaKind.Audio);

    public static FileType Ogg { get; } = new("ogg", "audio/ogg", MediaKind.Audio, "oga");

    public static FileType Mp4 { get; } = new("mp4", "video/mp4", MediaKind.Video, "m4v");

    public static FileType Webm { get; } = new("webm", "video/webm", MediaKind.Video);

    // Word, Excel and PowerPoint up to 2003 and the same of WPS: one container, told apart by the streams inside.
    public static FileType Doc { get; } = new("doc", "application/msword", MediaKind.Document, "wps");

    public static FileType Xls { get; } = new("xls", "application/vnd.ms-excel", MediaKind.Document, "et");

    public static FileType Ppt { get; } = new("ppt", "application/vnd.ms-powerpoint", MediaKind.Document, "dps");

    public static IReadOnlyList<FileType> All { get; } =
        [Pdf, Docx, Xlsx, Pptx, Ofd, Csv, Text, Captions, Jpeg, Png, Webp, Gif, Mp3, M4a, Wav, Ogg, Mp4, Webm, Doc, Xls, Ppt];

    public bool Takes(string extension) => Extension == extension || Others.Contains(extension);

    /// <summary>By the extension of a stored name, with its dot; null for one that is never stored.</summary>
    public static FileType? OfExtension(string extension) =>
        extension.Length > 1 && All.FirstOrDefault(type => type.Extension == extension[1..]) is { } known ? known : null;
}
