using Microsoft.AspNetCore.Identity;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.SignIn;

/// <summary>密码规则 (GB/T 22239 asks for complexity): told before anybody types, and each broken one named.</summary>
public sealed class PasswordRules : IPasswordValidator<Staff>
{
    public const int Shortest = 10;
    public const int Longest = 128;

    /// <summary>The rules as they are told beside the box.</summary>
    public const string InWords = "不少于10位，要有字母和数字；不能包含用户名，不能是常见的密码（例如 Password2026、Woaini1314）。可以用一句话，也可以让浏览器生成。";

    /// <summary>Every rule that the password breaks.</summary>
    public static IReadOnlyList<Ruling> Broken(string? userName, string password)
    {
        var broken = new List<Ruling>();
        if (password.Length < Shortest)
            broken.Add(Ruling.Refused("password.short", $"密码只有{password.Length}位，请不少于{Shortest}位。"));
        if (password.Length > Longest)
            broken.Add(Ruling.Refused("password.long", $"密码不超过{Longest}位。"));
        if (!password.Any(char.IsLetter) || !password.Any(char.IsDigit))
            broken.Add(Ruling.Refused("password.plain", "密码要有字母，也要有数字。"));
        if (userName is { Length: > 2 } && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
            broken.Add(Ruling.Refused("password.name", "密码不能包含用户名。"));
        if (CommonPasswords.Contain(password))
            broken.Add(Ruling.Refused("password.common", "这是常见的密码，很容易猜中，请换一个。"));
        return broken;
    }

    public Task<IdentityResult> ValidateAsync(UserManager<Staff> manager, Staff user, string? password)
    {
        var broken = Broken(user.UserName, password ?? "");
        return Task.FromResult(broken.Count == 0
            ? IdentityResult.Success
            : IdentityResult.Failed([.. broken.Select(rule => new IdentityError { Code = "Password." + rule.Code, Description = rule.Reason })]));
    }
}
