using Yangguang.Privacy;
using Yangguang.Privacy.Files;

namespace Yangguang.Records.Attachments.Desk;

/// <summary>One attachment at the desk. Model of _AttachmentCard.</summary>
public sealed record AttachmentCard(RecordId Record, Attachment File, bool MayWrite, bool IsFirst, bool IsLast)
{
    public ShownFiles Shown => ShownFiles.OfDraft(Record, new([File]));

    public IEnumerable<FileFinding> Open => File.Found.Values.Where(value => !value.IsOfOffice);

    /// <summary>There is something to take out, and the kind of file lets it be done here.</summary>
    public bool MayClean => MayWrite && ReleasedFile.IsMadeOf(File.Type) && (Open.Any() || File.Found.Hidden.Count > 0);

    public static string Place(FileFinding value) =>
        $"{(value.Place.Length > 0 ? value.Place : "正文")}{(value.Line > 1 ? $"第{value.Line}行" : "")}{(value.Count > 1 ? $"等{value.Count}处" : "")}";

    public static string Kind(FileFinding value) => value.Kind.InWords();
}
