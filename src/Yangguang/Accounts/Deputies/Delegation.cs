using Yangguang.Bodies;

namespace Yangguang.Accounts.Deputies;

/// <summary>委托代理: who is away lets a colleague of the same body act in their role, from one day to another; it ends by itself.</summary>
public sealed class Delegation : IBelongsToJurisdiction
{
    /// <summary>Longer absences are a change of role, not a delegation.</summary>
    public const int LongestDays = 92;

    private Delegation()
    {
    }

    public Delegation(Staff principal, Staff deputy, DateOnly from, DateOnly to, string reason, Actor by, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        (JurisdictionId, BodyId, Role) = (principal.JurisdictionId, principal.BodyId, principal.Role);
        (PrincipalId, PrincipalName, DeputyId, DeputyName) = (principal.Id, principal.DisplayName, deputy.Id, deputy.DisplayName);
        (FromOn, ToOn, Reason, DeclaredBy, DeclaredAt) = (from, to, reason, by.Name, at);
    }

    public Guid Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public Guid PrincipalId { get; private set; }

    public string PrincipalName { get; private set; } = "";

    public Guid DeputyId { get; private set; }

    public string DeputyName { get; private set; } = "";

    /// <summary>The principal's role when it was declared; a principal who changed role delegates nothing any more.</summary>
    public StaffRole Role { get; private set; }

    public DateOnly FromOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly ToOn { get; private set; }

    public string Reason { get; private set; } = "";

    public string DeclaredBy { get; private set; } = "";

    public DateTimeOffset DeclaredAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool RunsOn(DateOnly today) => EndedAt is null && FromOn <= today && today <= ToOn;

    public bool IsAheadOrRuns(DateOnly today) => EndedAt is null && today <= ToOn;

    public void End(DateTimeOffset at) => EndedAt ??= at;
}
