using Yangguang.Accounts.Sessions;
using Yangguang.Platform;

namespace Yangguang.Accounts.Factors;

/// <summary>Which roles must have a second factor (<c>Accounts:SecondFactorRoles</c>): without one they come no further than to set it up.</summary>
public sealed class FactorPolicy
{
    private readonly HashSet<StaffRole> _roles;

    public FactorPolicy(IConfiguration configuration) => _roles = [.. (configuration["Accounts:SecondFactorRoles"] ?? "")
        .Split([',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Role)];

    public bool Asks(StaffRole role) => _roles.Contains(role);

    /// <summary>True while the role asks for one and neither the account nor this way of signing in has it.</summary>
    public bool Owes(Staff staff, SignInMeans means) =>
        Asks(staff.Role) && !staff.Factor.IsSet && means is not (SignInMeans.Passkey or SignInMeans.Provincial);

    private static IEnumerable<StaffRole> Role(string name) =>
        name.Equals("All", StringComparison.OrdinalIgnoreCase) ? Enum.GetValues<StaffRole>()
        : Enum.TryParse<StaffRole>(name, ignoreCase: true, out var role) && Enum.IsDefined(role) ? [role]
        : throw new InstallationException(
            $"设置 Accounts:SecondFactorRoles 中的“{name}”不是角色。可以写 All，或者 {string.Join('、', Enum.GetNames<StaffRole>())}，用逗号分开。");
}
