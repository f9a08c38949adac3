using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Yangguang.Platform.Guard;

namespace Yangguang.Requests.Portal;

/// <summary>
/// Signs when a form was shown and which question it asks. People need some seconds for a form, programs none; nobody needs an
/// outside service or good eyes.
/// </summary>
public sealed class FormToken(IDataProtectionProvider protection, TimeProvider time)
{
    private const int Length = sizeof(long) + 2;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("Yangguang.Requests.Form");

    public string New()
    {
        var plain = new byte[Length];
        BitConverter.TryWriteBytes(plain, time.GetUtcNow().ToUnixTimeMilliseconds());
        plain[^2] = (byte)RandomNumberGenerator.GetInt32(1, 10);
        plain[^1] = (byte)RandomNumberGenerator.GetInt32(1, 10);
        return Base64Url.EncodeToString(_protector.Protect(plain));
    }

    /// <summary>Null for what we did not sign.</summary>
    public ShownForm? Read(string token)
    {
        try
        {
            var plain = _protector.Unprotect(Base64Url.DecodeFromChars(token));
            return plain.Length != Length ? null : new(DateTimeOffset.FromUnixTimeMilliseconds(BitConverter.ToInt64(plain)), new(plain[^2], plain[^1]));
        }
        catch (Exception refusal) when (refusal is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>True when the form was open too long and is shown anew.</summary>
    public bool IsStale(ShownForm shown) => time.GetUtcNow() - shown.At > Longest;

    /// <summary>What is wrong with the time of a form; null when nothing is.</summary>
    public string? Fault(ShownForm? shown) => shown is null
        ? "页面不完整或者不是从本站打开的，已为您换新，填写的内容都在，请再提交一次。"
        : (time.GetUtcNow() - shown.At) switch
        {
            var passed when passed < Shortest => "提交得太快。请核对填写的内容，过几秒再提交一次。",
            _ when IsStale(shown) => "页面打开超过一天，已为您换新，填写的内容都在，请再提交一次。",
            _ => null,
        };
}

/// <summary>When a form was shown, and its question.</summary>
public sealed record ShownForm(DateTimeOffset At, WordSum Question);
