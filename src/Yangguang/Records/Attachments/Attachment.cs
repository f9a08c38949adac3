using System.Text.Json.Serialization;
using Yangguang.Platform.Files;

namespace Yangguang.Records.Attachments;

/// <summary>附件: a file that belongs to the content of a record and is frozen with each edition that has it.</summary>
public sealed record Attachment
{
    private const int DigestLength = 64;

    /// <summary>From 1, given once in the life of a record: another file never gets the same number, so an address keeps its bytes.</summary>
    public int Number { get; init; }

    /// <summary>Name in the store: the digest of the content and the extension of its type.</summary>
    public string File { get; init; } = "";

    /// <summary>Name that the public saves it under.</summary>
    public string Name { get; init; } = "";

    /// <summary>附件名称, as the page lists it.</summary>
    public string Title { get; init; } = "";

    public long Bytes { get; init; }

    /// <summary>替代文字 of a picture, for who cannot see it.</summary>
    public string Alt { get; init; } = "";

    /// <summary>文字稿 of a recording, for who cannot hear or see it.</summary>
    public string Transcript { get; init; } = "";

    /// <summary>字幕: name in the store of a WebVTT file; empty without captions.</summary>
    public string Captions { get; init; } = "";

    /// <summary>What the checker found in it when it came in; it is bound to these bytes.</summary>
    public FileFindings Found { get; init; } = FileFindings.None;

    [JsonIgnore]
    public FileType Type => FileType.OfExtension(Path.GetExtension(File)) ?? FileType.Text;

    [JsonIgnore]
    public MediaKind Kind => Type.Kind;

    /// <summary>True when a person must look: it could not be searched, or holds what does not show.</summary>
    [JsonIgnore]
    public bool NeedsLook => Found.Unchecked.Length > 0 || Found.Hidden.Count > 0;

    /// <summary>Of the content, in lower-case hex.</summary>
    [JsonIgnore]
    public string Sha256 => File.Length > DigestLength ? File[..DigestLength] : "";

}
