using System.Net.Mail;

namespace Yangguang.Channels.Subscriptions;

/// <summary>邮箱地址 that mail can be sent to. It prints itself masked, so that no log and no page tells it by accident.</summary>
public sealed record MailboxAddress
{
    /// <summary>Longest address (RFC 5321), in characters.</summary>
    public const int Longest = 254;

    private MailboxAddress(string value) => Value = value;

    public string Value { get; }

    /// <summary>z***@example.com.</summary>
    public string Masked => $"{Value[0]}***{Value[Value.IndexOf('@', StringComparison.Ordinal)..]}";

    /// <summary>Null for what is no address of the plain kind: one mailbox, no display name, a domain with a dot, ASCII only.</summary>
    public static MailboxAddress? Parse(string? text)
    {
        var typed = text?.Trim().Normalize(System.Text.NormalizationForm.FormKC) ?? "";
        return typed.Length is > 5 and <= Longest && typed.All(letter => letter is > ' ' and < '\x7f' and not ('<' or '>' or ',' or ';' or '"' or '\\'))
            && MailAddress.TryCreate(typed, out var parsed) && parsed.Address == typed && parsed.Host.Contains('.', StringComparison.Ordinal)
            && !parsed.Host.EndsWith('.') ? new(typed) : null;
    }

    public override string ToString() => Masked;
}
