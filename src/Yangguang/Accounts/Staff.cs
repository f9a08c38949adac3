using Microsoft.AspNetCore.Identity;
using Yangguang.Accounts.Factors;
using Yangguang.Accounts.SignIn;
using Yangguang.Bodies;

namespace Yangguang.Accounts;

/// <summary>工作人员: one person with an account, working for one body in one role.</summary>
public sealed class Staff : IdentityUser<Guid>, IBelongsToJurisdiction
{
    private Staff()
    {
    }

    public Staff(Guid id, string userName, string displayName, Body body, StaffRole role, bool isDemonstration = false)
        : this(id, userName, displayName, body.JurisdictionId, body.Id, role) => IsDemonstration = isDemonstration;

    public Staff(Guid id, string userName, string displayName, JurisdictionId jurisdiction, BodyId body, StaffRole role)
        : base(userName)
    {
        Id = id;
        DisplayName = displayName;
        JurisdictionId = jurisdiction;
        BodyId = body;
        Role = role;
        LockoutEnabled = true;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string DisplayName { get; private set; } = "";

    public StaffRole Role { get; private set; }

    /// <summary>演示账号: its password is printed for everyone, so production refuses to start while one exists.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>Since when nobody signs in with it any more; it stays, because what was done with it stays.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Keyed digest of the number under which the provincial identity service knows the person; null while unbound.</summary>
    public string? IdentityDigest { get; private set; }

    public SecondFactor Factor { get; private set; } = new();

    public bool IsOpen => ClosedAt is null;

    public Lockout Lockout => new(AccessFailedCount, LockoutEnd);

    public Actor AsActor() => new(Id, DisplayName, BodyId, Role);

    public void NoteWrongProof(DateTimeOffset now)
    {
        var lockout = Lockout.AfterFailure(now);
        (AccessFailedCount, LockoutEnd) = (lockout.Failures, lockout.Until);
    }

    public void NoteRightProof() => (AccessFailedCount, LockoutEnd) = (0, null);

    public void TakeRole(StaffRole role) => Role = role;

    public void Close(DateTimeOffset at) => ClosedAt ??= at;

    public void Reopen() => ClosedAt = null;

    public void BindIdentity(string? digest) => IdentityDigest = digest;

    public void TakeFactor(SecondFactor factor)
    {
        Factor = factor;
        TwoFactorEnabled = factor.IsSet;
    }
}
