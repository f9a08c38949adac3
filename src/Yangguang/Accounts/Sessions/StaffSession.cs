using Yangguang.Bodies;

namespace Yangguang.Accounts.Sessions;

/// <summary>
/// 登录会话: one sign-in on one device. The cookie only names it; what the person may is read from here, so a session that
/// was ended opens nothing any more, wherever its cookie lies.
/// </summary>
public sealed class StaffSession : IBelongsToJurisdiction
{
    /// <summary>However busy: after so long everybody signs in again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Unused for so long, a working day, it is over.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromHours(9);

    private StaffSession()
    {
    }

    public StaffSession(Staff staff, SignInMeans means, string device, string address, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        JurisdictionId = staff.JurisdictionId;
        StaffId = staff.Id;
        (Means, Device, Address) = (means, device, address);
        (StartedAt, LastSeenAt, ProvedAt) = (at, at, at);
    }

    public Guid Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public Guid StaffId { get; private set; }

    public SignInMeans Means { get; private set; }

    /// <summary>The device in words, such as 麒麟系统上的 Firefox; the header itself is not kept.</summary>
    public string Device { get; private set; } = "";

    public string Address { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>When the person last showed who they are.</summary>
    public DateTimeOffset ProvedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whose role is taken for the moment: a delegation or an emergency; null for the own role.</summary>
    public Guid? ActsUnder { get; private set; }

    public bool IsLiveAt(DateTimeOffset now) => EndedAt is null && now < StartedAt + Longest && now < LastSeenAt + LongestIdle;

    public void End(DateTimeOffset at) => EndedAt ??= at;

    public void Prove(DateTimeOffset at) => ProvedAt = at;

    public void ActUnder(Guid? delegationOrEmergency) => ActsUnder = delegationOrEmergency;
}

/// <summary>How somebody showed who they are.</summary>
public enum SignInMeans
{
    Password,
    PasswordAndCode,
    PasswordAndRecoveryCode,
    Passkey,
    Provincial,
    Invitation,
}
