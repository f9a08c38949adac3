using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yangguang.Accounts.Factors;

/// <summary>动态验证码 (RFC 6238): six digits that an authenticator shows for thirty seconds; clocks may differ by one step.</summary>
public static class Totp
{
    public const int SecretBytes = 20;

    private const int Digits = 6;
    private const int Seconds = 30;
    private const int Skew = 1;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / Seconds;

    public static string Code(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // The authenticators in use know SHA-1 alone; what weakens it as a digest does not weaken it here (RFC 6238, 1.2).
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    /// <summary>The step whose code this is; null for a wrong code and for one of a step already used.</summary>
    public static long? Matching(byte[] secret, string code, DateTimeOffset now, long lastUsed)
    {
        var typed = string.Concat(code.Where(char.IsAsciiDigit));
        var middle = StepAt(now);
        for (var step = middle - Skew; step <= middle + Skew; step++)
        {
            if (step > lastUsed && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(secret, step)), Encoding.ASCII.GetBytes(typed)))
                return step;
        }

        return null;
    }

    /// <summary>What the QR code says, in the form that authenticators read.</summary>
    public static string Address(byte[] secret, string issuer, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(account)}?secret={InLetters(secret)}&issuer={Uri.EscapeDataString(issuer)}";

    /// <summary>The secret in the letters that people type where no camera is at hand (RFC 4648, base 32).</summary>
    public static string InLetters(byte[] bytes)
    {
        var (text, bits, held) = (new StringBuilder(), 0, 0);
        foreach (var each in bytes)
        {
            held = ((held << 8) | each) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5)
                text.Append(Alphabet[(held >> (bits - 5)) & 31]);
        }

        return bits > 0 ? text.Append(Alphabet[(held << (5 - bits)) & 31]).ToString() : text.ToString();
    }
}
