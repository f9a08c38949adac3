using Microsoft.AspNetCore.Identity;
using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Setup;

/// <summary>What the founding of a county refuses, with the reason its operator reads.</summary>
internal static class SetupRules
{
    public static Ruling CountyIsNamed(string name, string code) =>
        string.IsNullOrWhiteSpace(name) || name.Length > 30
            ? Ruling.Refused("setup.name", "请用 --name 写明行政区域名称，例如 --name 昭明县（不超过30个字）。")
            : code.Length == 6 && code.All(char.IsAsciiDigit)
                ? Ruling.Allowed
                : Ruling.Refused("setup.code", $"行政区划代码“{code}”应为6位数字，例如 --code 123456。");

    public static Ruling MayFound(string code, string? host, IReadOnlyList<Jurisdiction> others)
    {
        if (others.FirstOrDefault(other => other.IsDemonstration) is { } demonstration)
            return Ruling.Refused("setup.demonstration", $"数据库中有演示数据（{demonstration.Name}），不能建立正式的县。请用 --data 指定空的数据目录。");
        if (others.FirstOrDefault(other => other.Code == code) is { } same)
            return Ruling.Refused("setup.exists", $"行政区划代码{code}已经建立（{same.Name}），没有重复建立。");
        if (others.Count > 0 && host is null)
            return Ruling.Refused("setup.host", $"数据库中已有{others[0].Name}。同一套系统再建一个县，须用 --host 写明它的网址域名，以便区分。");
        return others.FirstOrDefault(other => host is not null && other.Host == host) is { } taken
            ? Ruling.Refused("setup.host-taken", $"域名{host}已由{taken.Name}使用，请换一个。")
            : Ruling.Allowed;
    }

    public static Ruling AccountIsAccepted(IdentityResult result) => result.Succeeded
        ? Ruling.Allowed
        : Ruling.Refused("setup.account", string.Join(' ', result.Errors.Select(InWords).Distinct()));

    private static string InWords(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.InvalidUserName) => "管理员账号只能用英文字母、数字和 -._@+·。",
        nameof(IdentityErrorDescriber.DuplicateUserName) => "管理员账号与已有账号重名，请换一个。",
        _ => error.Description,
    };
}
