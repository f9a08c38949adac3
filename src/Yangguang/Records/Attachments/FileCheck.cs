using System.Security.Cryptography;
using System.Text;
using Yangguang.Platform.Files;
using Yangguang.Privacy;
using Yangguang.Privacy.Files;

namespace Yangguang.Records.Attachments;

/// <summary>检查附件: attacks a file with the same checker as the text and keeps what came to light, covered (B08, D12).</summary>
internal static class FileCheck
{
    /// <summary>Values listed one by one; a list of a thousand households says the rest in one line a kind.</summary>
    private const int MostListed = 40;

    private const int KeyLength = 16;

    internal static CheckedFile Of(Stream content, string name, FileType type)
    {
        if (type.Kind != MediaKind.Document)
            return new(OfMedia(name, type.Kind), "");
        try
        {
            var attacked = FileAttack.Run(content, name);
            return new(new() { Values = Listed(attacked.Findings, name), Hidden = attacked.Hidden }, attacked.Words);
        }
        catch (UnreadableFileException unreadable)
        {
            return new(new() { Values = Listed(OfName(name), name), Unchecked = unreadable.Message }, "");
        }
    }

    /// <summary>Captions are words that everybody reads.</summary>
    internal static FileFindings WithCaptions(this FileFindings found, string captions) => found with
    {
        Values = [.. found.Values.Where(value => value.Place != "字幕"), .. Listed(TextAttack.Find("字幕", captions), captions)],
    };

    private static FileFindings OfMedia(string name, MediaKind kind) => new()
    {
        Values = Listed(OfName(name), name),
        Unchecked = kind == MediaKind.Picture ? "图片中的文字、人像和车牌不能自动检查，请人工核对。" : "录音录像中的声音和画面不能自动检查，请人工核对。",
    };

    private static IEnumerable<PlacedFinding> OfName(string name) => TextAttack.Find("文件名", Path.GetFileNameWithoutExtension(name));

    private static IReadOnlyList<FileFinding> Listed(IEnumerable<PlacedFinding> findings, string of)
    {
        var values = findings.GroupBy(found => (Key: KeptFinding.KeyOf(found), found.IsOfOffice)).Select(OfValue).ToList();
        var (listed, rest) = (values.Take(MostListed), values.Skip(MostListed));
        return [.. listed, .. rest.GroupBy(value => (value.Kind, value.IsOfOffice)).Select(group => Rest(group, of))];
    }

    private static FileFinding OfValue(IGrouping<(string Key, bool IsOfOffice), PlacedFinding> group)
    {
        var first = group.First();
        return new(
            group.Key.Key, first.Kind, Masking.Mask(first.Kind, first.Value), first.Place, first.Line, group.Count(),
            first.IsOfOffice, group.All(found => found.IsHidden), first.IsValid);
    }

    /// <summary>All that is not listed, as one value, so that it is masked or excepted as a whole.</summary>
    private static FileFinding Rest(IGrouping<(PersonalDataKind Kind, bool IsOfOffice), FileFinding> group, string of)
    {
        var all = string.Join(' ', group.Select(value => value.Key).Prepend(of));
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..KeyLength];
        var first = group.First();
        return first with { Key = key, Shown = $"{first.Shown}等{group.Count()}个", Count = group.Sum(value => value.Count) };
    }
}

/// <summary>A file that was looked through.</summary>
/// <param name="Words">What everybody reads who opens it; empty for pictures, recordings and scans.</param>
internal sealed record CheckedFile(FileFindings Found, string Words);
