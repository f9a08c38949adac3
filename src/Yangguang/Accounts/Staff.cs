using Microsoft.AspNetCore.Identity;
using Yangguang.Bodies;

namespace Yangguang.Accounts;

/// <summary>工作人员: one person with an account, working for one body in one role.</summary>
public sealed class Staff : IdentityUser<Guid>, IBelongsToJurisdiction
{
    private Staff()
    {
    }

    public Staff(Guid id, string userName, string displayName, Body body, StaffRole role, bool isDemonstration = false)
        : base(userName)
    {
        Id = id;
        DisplayName = displayName;
        JurisdictionId = body.JurisdictionId;
        BodyId = body.Id;
        Role = role;
        IsDemonstration = isDemonstration;
        LockoutEnabled = true;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string DisplayName { get; private set; } = "";

    public StaffRole Role { get; private set; }

    /// <summary>演示账号: its password is printed for everyone, so production refuses to start while one exists.</summary>
    public bool IsDemonstration { get; private set; }
}
