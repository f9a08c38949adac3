namespace Yangguang.Catalog.Out;

/// <summary>Model of <c>/Catalog/Out/_Downloads.cshtml</c>: the files of one book.</summary>
/// <param name="Title">What is downloaded, e.g. 本目录.</param>
public sealed record DownloadLinks(string Title, string Path)
{
    public static DownloadLinks OfArea(string areaCode, string title = "本领域全部目录") => new(title, $"/areas/{areaCode}/catalog");

    public static DownloadLinks OfBody(string bodyCode, string title = "本单位全部目录") => new(title, $"/bodies/{bodyCode}/catalog");

    public static DownloadLinks OfBoth(string bodyCode, string areaCode, string title = "本目录") =>
        new(title, $"/bodies/{bodyCode}/areas/{areaCode}/catalog");
}
