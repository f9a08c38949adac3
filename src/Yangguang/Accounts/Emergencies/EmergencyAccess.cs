using Yangguang.Bodies;

namespace Yangguang.Accounts.Emergencies;

/// <summary>紧急权限: a role taken by declaration where nobody who has it can be reached; short, alarmed, and reviewed afterwards.</summary>
public sealed class EmergencyAccess : IBelongsToJurisdiction
{
    public const int LongestHours = 4;

    /// <summary>Days after which the review of it is late.</summary>
    public const int ReviewDays = 3;

    private EmergencyAccess()
    {
    }

    public EmergencyAccess(Actor actor, JurisdictionId jurisdiction, StaffRole role, string reason, int hours, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        (JurisdictionId, BodyId, StaffId, StaffName) = (jurisdiction, actor.BodyId, actor.StaffId, actor.Name);
        (Role, Reason, FromAt, UntilAt) = (role, reason, at, at.AddHours(hours));
    }

    public Guid Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public Guid StaffId { get; private set; }

    public string StaffName { get; private set; } = "";

    public StaffRole Role { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset FromAt { get; private set; }

    public DateTimeOffset UntilAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string ReviewedBy { get; private set; } = "";

    public DateTimeOffset? ReviewedAt { get; private set; }

    public bool WasJustified { get; private set; }

    public string Finding { get; private set; } = "";

    public bool RunsAt(DateTimeOffset now) => EndedAt is null && FromAt <= now && now < UntilAt;

    public void End(DateTimeOffset at) => EndedAt ??= at;

    public void Review(bool justified, string finding, Actor by, DateTimeOffset at) =>
        (WasJustified, Finding, ReviewedBy, ReviewedAt) = (justified, finding, by.Name, at);
}
