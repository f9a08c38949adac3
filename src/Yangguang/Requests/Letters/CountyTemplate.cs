using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Letters;

/// <summary>Identifies a <see cref="CountyTemplate"/>.</summary>
public readonly record struct CountyTemplateId(Guid Value) : IEntityId<CountyTemplateId>
{
    public static CountyTemplateId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>本县模板: a wording of the county's own beside the one that comes with the product, in force from a day on once a second person has looked at it (P14).</summary>
public sealed class CountyTemplate : IBelongsToJurisdiction
{
    private CountyTemplate()
    {
    }

    internal CountyTemplate(CountyTemplateId id, JurisdictionId jurisdiction, string code, int version)
    {
        (Id, JurisdictionId, Code, Version) = (id, jurisdiction, code, version);
    }

    public CountyTemplateId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public string Code { get; private set; } = "";

    public int Version { get; private set; }

    public string Title { get; private set; } = "";

    public string Addressee { get; private set; } = "";

    public string Body { get; private set; } = "";

    public DateOnly EffectiveFrom { get; private set; }

    public Guid WriterId { get; private set; }

    public string WriterName { get; private set; } = "";

    /// <summary>Empty until somebody else approved it.</summary>
    public string ApproverName { get; private set; } = "";

    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>停用: its last day; null while it is not.</summary>
    public DateOnly? EndedOn { get; private set; }

    public int Revision { get; private set; }

    public bool IsApproved => ApprovedOn is not null;

    public LetterTemplate AsTemplate() => new()
    {
        Code = Code,
        Version = $"本县{Version}",
        EffectiveFrom = EffectiveFrom,
        EffectiveTo = EndedOn,
        Title = Title,
        Addressee = Addressee,
        Body = Body,
    };

    internal void Write(string title, string addressee, string body, DateOnly from, Actor writer)
    {
        TemplateRules.IsOpen(this).OrRefuse();
        (Title, Addressee, Body, EffectiveFrom) = (title.Trim(), addressee.Trim(), body.ReplaceLineEndings("\n").Trim(), from);
        (WriterId, WriterName) = (writer.StaffId, writer.Name);
        TemplateCheck.Examine(AsTemplate()).OrRefuse();
        Revision++;
    }

    internal void Approve(Actor approver, DateOnly on)
    {
        TemplateRules.IsOpen(this).OrRefuse();
        TemplateRules.MayApprove(this, approver, on).OrRefuse();
        (ApproverName, ApprovedOn) = (approver.Name, on);
        Revision++;
    }

    internal void End(DateOnly on)
    {
        TemplateRules.MayEnd(this, on).OrRefuse();
        EndedOn = on;
        Revision++;
    }
}
