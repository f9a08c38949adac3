using Yangguang.Privacy;
using Yangguang.Privacy.Files;

namespace Yangguang.Records.Attachments;

/// <summary>What the search of a file gave: personal data by value, what does not show when it is opened, and why it could not be searched.</summary>
public sealed record FileFindings
{
    public static FileFindings None { get; } = new();

    /// <summary>Each value once, covered; never the value itself.</summary>
    public IReadOnlyList<FileFinding> Values { get; init; } = [];

    /// <summary>Hidden sheets, comments, tracked changes and the like that hold anything at all.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>Why nobody but a person can check it: a scan, a recording, a program that is missing. Empty when it was searched.</summary>
    public string Unchecked { get; init; } = "";
}

/// <summary>A value in a file.</summary>
/// <param name="Key">See <see cref="KeptFinding.KeyOf"/>.</param>
/// <param name="Shown">Covered as it may be shown.</param>
/// <param name="Place">Where it stands first.</param>
/// <param name="Count">How often it stands in the file.</param>
public sealed record FileFinding(
    string Key, PersonalDataKind Kind, string Shown, string Place, int Line, int Count, bool IsOfOffice, bool IsHidden, bool IsValid)
{
    /// <summary>As the search of the text gives its findings.</summary>
    internal PlacedFinding In(Attachment attachment) => new(Kind, Shown, $"附件“{attachment.Title}”{Place}", Line, 1, IsValid, IsOfOffice, IsHidden) { Seal = Key };
}
