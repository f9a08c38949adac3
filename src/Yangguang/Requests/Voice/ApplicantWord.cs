using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Voice;

/// <summary>Identifies an <see cref="ApplicantWord"/>.</summary>
public readonly record struct ApplicantWordId(Guid Value) : IEntityId<ApplicantWordId>
{
    public static ApplicantWordId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>申请人的话: what an applicant tells the office in the course of a case, encrypted like the applicant's own details.</summary>
public sealed class ApplicantWord : IBelongsToJurisdiction
{
    private ApplicantWord()
    {
    }

    internal ApplicantWord(ApplicantWordId id, InformationRequest request, WordKind kind, string sealedWords, DateTimeOffset at)
    {
        (Id, JurisdictionId, RequestId) = (id, request.JurisdictionId, request.Id);
        (Kind, Words, SaidAt) = (kind, sealedWords, at);
    }

    public ApplicantWordId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RequestId RequestId { get; private set; }

    public WordKind Kind { get; private set; }

    /// <summary>Opened by <see cref="ApplicantSeal"/>.</summary>
    public string Words { get; private set; } = "";

    public DateTimeOffset SaidAt { get; private set; }
}

/// <summary>What the words are for.</summary>
public enum WordKind
{
    /// <summary>说明理由 (art. 35).</summary>
    Reason,

    /// <summary>补正说明.</summary>
    Correction,

    /// <summary>缴费说明.</summary>
    Payment,
}
