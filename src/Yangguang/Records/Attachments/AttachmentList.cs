using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Yangguang.Records.Attachments;

/// <summary>The attachments of a content in the order of the page; two lists of the same attachments are equal, as two texts are.</summary>
public sealed class AttachmentList(IEnumerable<Attachment> attachments) : IReadOnlyList<Attachment>, IEquatable<AttachmentList>
{
    private static readonly JsonSerializerOptions Stored = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    private readonly Attachment[] _attachments = [.. attachments];

    public static AttachmentList Empty { get; } = new([]);

    public int Count => _attachments.Length;

    public Attachment this[int index] => _attachments[index];

    public Attachment? Find(int number) => _attachments.FirstOrDefault(each => each.Number == number);

    public AttachmentList With(Attachment attachment) => new([.. _attachments, attachment]);

    public AttachmentList Without(int number) => new(_attachments.Where(each => each.Number != number));

    /// <summary>One attachment by another in its place.</summary>
    public AttachmentList Replacing(int number, Attachment by) => new(_attachments.Select(each => each.Number == number ? by : each));

    /// <summary>One step up or down; at the end it stays.</summary>
    public AttachmentList Moved(int number, int by)
    {
        var from = Array.FindIndex(_attachments, each => each.Number == number);
        var to = from + by;
        if (from < 0 || to < 0 || to >= Count)
            return this;
        Attachment[] moved = [.. _attachments];
        (moved[from], moved[to]) = (moved[to], moved[from]);
        return new(moved);
    }

    public bool Equals(AttachmentList? other) => other is not null && Count == other.Count && Write(this) == Write(other);

    public override bool Equals(object? obj) => Equals(obj as AttachmentList);

    public override int GetHashCode() => Count;

    public IEnumerator<Attachment> GetEnumerator() => _attachments.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static string Write(AttachmentList attachments) =>
        attachments.Count == 0 ? "" : JsonSerializer.Serialize(attachments._attachments, Stored);

    internal static AttachmentList Read(string text) =>
        text.Length == 0 ? Empty : new(JsonSerializer.Deserialize<Attachment[]>(text, Stored)!);
}
