using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Yangguang.Accounts.Sessions;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.SignIn;

/// <summary>通行密钥登录: the device shows that its owner is there, so it stands for password and code together.</summary>
public sealed class EnterByPasskey(SignInManager<Staff> door, OpenSession open)
{
    public Task<string> Options() => door.MakePasskeyRequestOptionsAsync(null);

    public async Task<Ruling> Run(string credential, CancellationToken cancellation = default)
    {
        if (await Owner(credential) is not { IsOpen: true } staff)
            return SignInRules.PasskeyRefused;
        await open.Run(staff, SignInMeans.Passkey, cancellation);
        return Ruling.Allowed;
    }

    /// <summary>Whose passkey answered the question put to this browser; null for a wrong answer or none that was asked for.</summary>
    public async Task<Staff?> Owner(string credential)
    {
        try
        {
            var answer = await door.PerformPasskeyAssertionAsync(credential);
            if (!answer.Succeeded)
                return null;
            await door.UserManager.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey);
            return answer.User;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
