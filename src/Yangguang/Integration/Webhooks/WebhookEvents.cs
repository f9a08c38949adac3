using Yangguang.Audit;

namespace Yangguang.Integration.Webhooks;

[InWords("登记接收地址：{system}，{address}")]
public sealed record WebhookAdded(string System, string Address);

[InWords("停用接收地址：{address}")]
public sealed record WebhookStopped(string Address);

[InWords("换发签名密钥：{address}")]
public sealed record WebhookRekeyed(string Address);

[InWords("重发一条消息：{address}")]
public sealed record DeliveryResent(string Address);

[InWords("重新发送消息：{address}，{point} {count} 条")]
public sealed record EventsReplayed(string Address, string Point, int Count);
