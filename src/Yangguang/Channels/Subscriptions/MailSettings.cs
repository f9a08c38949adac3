namespace Yangguang.Channels.Subscriptions;

/// <summary>What both roads of mail share.</summary>
internal static class MailSettings
{
    public static string From(IConfiguration configuration) => configuration["Mail:From"] ?? "noreply@localhost.localdomain";

    /// <summary>The headers by which mail programs offer to unsubscribe (RFC 2369, RFC 8058).</summary>
    public static IEnumerable<(string Name, string Value)> Headers(Letter letter) => letter.UnsubscribeUrl.Length == 0 ? [] :
    [
        ("List-Unsubscribe", $"<{letter.UnsubscribeUrl}>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
    ];
}
