using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Letters;

/// <summary>Identifies a <see cref="RequestLetter"/>.</summary>
public readonly record struct RequestLetterId(Guid Value) : IEntityId<RequestLetterId>
{
    public static RequestLetterId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 文书: one document of a case. Words may be changed until it is signed; then its bytes are frozen and its number is used up. Words and
/// bytes are encrypted, as they name the applicant.
/// </summary>
public sealed class RequestLetter : IBelongsToJurisdiction
{
    private RequestLetter()
    {
    }

    internal RequestLetter(RequestLetterId id, InformationRequest request, LetterForm form, ConsultationId? consultation, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = request.JurisdictionId;
        BodyId = request.BodyId;
        RequestId = request.Id;
        ConsultationId = consultation;
        Code = form.Code;
        MadeAt = at;
    }

    public RequestLetterId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public RequestId RequestId { get; private set; }

    /// <summary>The consultation it opens or is answered on; null for other letters.</summary>
    public ConsultationId? ConsultationId { get; private set; }

    /// <summary>Of its <see cref="LetterForm"/>.</summary>
    public string Code { get; private set; } = "";

    public LetterForm Form => LetterForms.Named(Code)!;

    public LetterState State { get; private set; }

    /// <summary>文号; null while it has none.</summary>
    public string? Number { get; private set; }

    /// <summary>The wording it was made from.</summary>
    public string TemplateVersion { get; private set; } = "";

    /// <summary>Its <see cref="LetterText"/>, encrypted.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The Word document as signed, encrypted; empty before.</summary>
    public byte[] Paper { get; private set; } = [];

    /// <summary>SHA-256 of the document as signed, in lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public string WriterName { get; private set; } = "";

    public DateOnly? SignedOn { get; private set; }

    public string SignerName { get; private set; } = "";

    public string VoidReason { get; private set; } = "";

    public LetterSending Sent { get; private set; } = new();

    public int Revision { get; private set; }

    internal void Write(string words, string templateVersion, string writer)
    {
        LetterRules.IsDraft(this).OrRefuse();
        (Words, TemplateVersion, WriterName) = (words, templateVersion, writer);
        Revision++;
    }

    /// <summary>签发: from now on it is what it is.</summary>
    internal void Sign(string? number, DateOnly on, Actor signer, byte[] paper, string sha256)
    {
        LetterRules.IsDraft(this).OrRefuse();
        (Number, SignedOn, SignerName, Paper, Sha256) = (number, on, signer.Name, paper, sha256);
        State = LetterState.Issued;
        Revision++;
    }

    /// <summary>作废; a number it has stays used up, so that nobody asks where it went.</summary>
    internal void Void(string reason)
    {
        LetterRules.MayBeVoided(this, reason).OrRefuse();
        VoidReason = reason.Trim();
        State = LetterState.Voided;
        Revision++;
    }

    /// <summary>A decision goes out with its case; which product of the way it was is known where the letter itself was sent.</summary>
    internal void GoWith(InformationRequest request) => Send(new()
    {
        Means = Sent.Means is { } means && means.Way() == request.Sent.Way ? means : request.Sent.Way!.Value.Usual(request.Wish.Way),
        DispatchedOn = request.Sent.DispatchedOn,
        ServedOn = request.Sent.ServedOn,
        Proof = Sent.Proof.Length > 0 ? Sent.Proof : request.Sent.Proof,
    });

    /// <summary>登记送达.</summary>
    internal void Send(LetterSending sent)
    {
        Sent = sent.Tidied();
        Revision++;
    }
}

/// <summary>文书状态.</summary>
public enum LetterState
{
    /// <summary>拟稿.</summary>
    Draft,

    /// <summary>已签发.</summary>
    Issued,

    /// <summary>已作废.</summary>
    Voided,
}
