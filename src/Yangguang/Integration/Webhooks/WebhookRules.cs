using System.Net;
using Yangguang.Rules.Law;

namespace Yangguang.Integration.Webhooks;

/// <summary>What webhooks refuse, with the reason people read.</summary>
internal static class WebhookRules
{
    /// <summary>Most webhooks one system may have.</summary>
    public const int Most = 5;

    public static Ruling IsAddress(string? text, AllowedAddresses allowed) =>
        !Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            ? Ruling.Refused("webhook.address", "接收地址不完整，请填写以 https:// 开头的网址，例如 https://yw.example.gov.cn/hooks。")
            : address.AbsoluteUri.Length > Webhook.LongestAddress
                ? Ruling.Refused("webhook.address.long", $"接收地址超过{Webhook.LongestAddress}个字符。")
                : address.UserInfo.Length > 0
                    ? Ruling.Refused("webhook.address.user", "接收地址里不能写用户名和密码，消息已有签名。")
                    : IsReachable(address, allowed);

    public static Ruling TypesAreKnown(IReadOnlyCollection<string> types) =>
        types.Count == 0 ? Ruling.Refused("webhook.types.none", "请至少选择一类要接收的消息。")
        : types.FirstOrDefault(type => !EventTypes.All.ContainsKey(type)) is { } unknown
            ? Ruling.Refused("webhook.types.unknown", $"没有“{unknown}”这类消息，可选的有：{string.Join("、", EventTypes.All.Keys)}。")
            : Ruling.Allowed;

    public static Ruling ThereIsRoom(int count) => count < Most
        ? Ruling.Allowed
        : Ruling.Refused("webhook.too-many", $"一个系统最多登记{Most}个接收地址，请先停用不用的。");

    public static Ruling IsServed(Webhook webhook) => webhook.StoppedAt is null
        ? Ruling.Allowed
        : Ruling.Refused("webhook.stopped", "这个接收地址已经停用，不能再发送。需要时请重新登记。");

    public static Ruling SystemIsConnected(ConnectedSystem system) => system.DisconnectedAt is null
        ? Ruling.Allowed
        : Ruling.Refused("webhook.system.disconnected", "这个系统已经停用，请先重新接入。");

    public static Ruling SystemIsChosen(bool chosen) => chosen
        ? Ruling.Allowed
        : Ruling.Refused("webhook.system.missing", "请选择接收消息的系统。");

    public static Ruling PointIsGiven(bool given) => given
        ? Ruling.Allowed
        : Ruling.Refused("webhook.replay.point", "请填写从哪一天起重新发送，例如 2026-12-01。");

    private static Ruling IsReachable(Uri address, AllowedAddresses allowed)
    {
        var literal = IPAddress.TryParse(address.Host.Trim('[', ']'), out var parsed) ? parsed
            : address.Host == "localhost" ? IPAddress.Loopback : null;
        if (literal is not null && !allowed.Allows(literal))
            return Ruling.Refused("webhook.address.inner", "接收地址指向内部网络。确需向内部网络发送的，请系统管理员在 Webhooks:AllowedNetworks 中写明网段。");
        return literal is not null && address.Scheme == Uri.UriSchemeHttp && !allowed.IsNamed(literal)
            ? Ruling.Refused("webhook.address.plain", "在公网上发送必须使用 https:// 地址。")
            : Ruling.Allowed;
    }
}
