using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Letters;

/// <summary>Identifies an <see cref="AnswerFile"/>.</summary>
public readonly record struct AnswerFileId(Guid Value) : IEntityId<AnswerFileId>
{
    public static AnswerFileId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>答复附件: a file given to the applicant with the answer, attacked like everything that leaves (B08).</summary>
public sealed class AnswerFile : IBelongsToJurisdiction
{
    private AnswerFile()
    {
    }

    internal AnswerFile(AnswerFileId id, InformationRequest request, TakenFile taken, FileFindings found)
    {
        (Id, JurisdictionId, RequestId) = (id, request.JurisdictionId, request.Id);
        Title = taken.Stem;
        Put(taken, found);
    }

    public AnswerFileId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RequestId RequestId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Name in the store.</summary>
    public string File { get; private set; } = "";

    /// <summary>Name that the applicant saves it under.</summary>
    public string Name { get; private set; } = "";

    public long Bytes { get; private set; }

    public FileFindings Found { get; private set; } = FileFindings.None;

    /// <summary>可以提供的理由: why it may be given although something was found or nobody but a person can check it.</summary>
    public string Cleared { get; private set; } = "";

    public string ClearedBy { get; private set; } = "";

    /// <summary>True when it holds nothing of a person, or somebody said why it may be given.</summary>
    public bool IsClean => Cleared.Length > 0 || (Found.Unchecked.Length == 0 && Found.Hidden.Count == 0 && Found.Values.All(value => value.IsOfOffice));

    internal void Put(TakenFile taken, FileFindings found)
    {
        (File, Name, Bytes, Found) = (taken.Stored, taken.Name, taken.Bytes, found);
        (Cleared, ClearedBy) = ("", "");
    }

    internal void Clear(string reason, string by)
    {
        if (reason.Trim().Length == 0)
            Ruling.Refused("answer-file.reason", "请写明可以提供的理由，例如：人工核对，没有个人信息。").OrRefuse();
        (Cleared, ClearedBy) = (reason.Trim(), by);
    }
}
