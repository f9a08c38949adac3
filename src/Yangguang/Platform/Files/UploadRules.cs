using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>What the door says of a file before anything looks into it.</summary>
internal static class UploadRules
{
    public static Ruling Fits(long bytes, long limit, UploadName name) => bytes <= limit
        ? Ruling.Allowed
        : Ruling.Refused("file.too-large", $"“{name.Whole}”超过{UploadLimits.InWords(limit)}的上限，没有收下。请压缩，或者分成几个文件上传。");

    public static Ruling IsTaken(FileType? type, ReadOnlySpan<byte> head, UploadName name, IReadOnlyList<FileType> allowed)
    {
        if (head.IsEmpty)
            return Ruling.Refused("file.empty", $"“{name.Whole}”是空文件，请核对后重新上传。");
        if (FileSniff.IsMarkup(head))
            return Ruling.Refused("file.markup", $"“{name.Whole}”是网页或者SVG图形，里面可以藏有脚本，不能作为文件公开。请导出为PDF、图片或docx后上传。");
        if (head.StartsWith("MZ"u8) || head.StartsWith("\u007FELF"u8) || name.IsProgram)
            return Ruling.Refused("file.program", $"“{name.Whole}”是程序、脚本或者带宏的文件，不能上传。可以上传：{Listed(allowed)}。");
        if (type is null)
            return Ruling.Refused("file.type", head.StartsWith("PK\x03\x04"u8)
                ? $"“{name.Whole}”是压缩包或者已损坏的文件。请解压后逐个上传其中的文件。"
                : $"认不出“{name.Whole}”的内容，可能已损坏。可以上传：{Listed(allowed)}。");
        if (!allowed.Contains(type))
            return Ruling.Refused("file.type", $"“{name.Whole}”的内容是{type.Extension.ToUpperInvariant()}，这里只收：{Listed(allowed)}。");
        return name.Takes(type) || name.Extension.Length == 0
            ? Ruling.Allowed
            : Ruling.Refused("file.disguised", $"“{name.Whole}”的扩展名是“.{name.Extension}”，内容却是{type.Extension.ToUpperInvariant()}。请核对文件来源，把扩展名改成“.{type.Extension}”后上传。");
    }

    private static string Listed(IEnumerable<FileType> types) => string.Join('、', types.Select(type => type == FileType.Jpeg ? "JPEG" : type.Extension.ToUpperInvariant()));
}
