using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Files;

/// <summary>Identifies a <see cref="RequestFile"/>.</summary>
public readonly record struct RequestFileId(Guid Value) : IEntityId<RequestFileId>
{
    public static RequestFileId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>申请材料: a file of a case. Its content and its name are kept encrypted, and it is never served to the public.</summary>
public sealed class RequestFile : IBelongsToJurisdiction
{
    private RequestFile()
    {
    }

    internal RequestFile(RequestFileId id, JurisdictionId jurisdiction, NewRequestFile file, DateTimeOffset at)
    {
        (Id, JurisdictionId, ArrivedAt) = (id, jurisdiction, at);
        BodyId = file.BodyId;
        RequestId = file.RequestId;
        Purpose = file.Purpose;
        Stored = file.Stored;
        SealedName = file.SealedName;
        Extension = file.Extension;
        Bytes = file.Bytes;
        ArrivedBy = file.ArrivedBy;
    }

    public RequestFileId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>Null while the form it came with is not submitted yet; such a file goes after a day.</summary>
    public RequestId? RequestId { get; private set; }

    public FilePurpose Purpose { get; private set; }

    /// <summary>Where its sealed content lies.</summary>
    public string Stored { get; private set; } = "";

    /// <summary>What the sender called it, encrypted: names of files tell names of people.</summary>
    public string SealedName { get; private set; } = "";

    public string Extension { get; private set; } = "";

    public long Bytes { get; private set; }

    /// <summary>申请人 or the member of the office who added it.</summary>
    public string ArrivedBy { get; private set; } = "";

    public DateTimeOffset ArrivedAt { get; private set; }

    internal void Join(InformationRequest request) => (RequestId, BodyId) = (request.Id, request.BodyId);
}

/// <summary>What a file proves or brings.</summary>
public enum FilePurpose
{
    /// <summary>身份证明.</summary>
    Identity,

    /// <summary>授权委托书.</summary>
    Authorisation,

    /// <summary>补正材料.</summary>
    Correction,

    /// <summary>缴费凭证.</summary>
    Payment,

    /// <summary>纸质申请书的扫描件.</summary>
    Paper,

    /// <summary>其他材料.</summary>
    Other,
}

/// <summary>A file whose content is already sealed in the store.</summary>
internal sealed record NewRequestFile(
    BodyId BodyId, RequestId? RequestId, FilePurpose Purpose, string Stored, string SealedName, string Extension, long Bytes, string ArrivedBy);
