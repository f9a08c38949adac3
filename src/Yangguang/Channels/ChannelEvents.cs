using Yangguang.Audit;

namespace Yangguang.Channels;

[InWords("登记发布渠道：{kind}“{name}”，责任人 {keeper}")]
public sealed record OutletRegistered(string Kind, string Name, string Keeper);

[InWords("修改发布渠道“{name}”，责任人 {keeper}")]
public sealed record OutletDescribed(string Name, string Keeper);

[InWords("账号“{name}”超过{days}天没有更新，建议关停")]
public sealed record OutletClosingProposed(string Name, int Days);

[InWords("关停发布渠道“{name}”：{reason}")]
public sealed record OutletClosed(string Name, string Reason);

[InWords("保留发布渠道“{name}”：{reason}")]
public sealed record OutletKept(string Name, string Reason);

[InWords("选择推送渠道：{outlets}")]
public sealed record OutletsChosen(string Outlets);

[InWords("修改推送文案：{outlet}")]
public sealed record PostRewritten(string Outlet);

[InWords("核发推送：{outlet}（{relevance}）")]
public sealed record PushCleared(string Outlet, string Relevance);

[InWords("不发：{outlet}，{reason}")]
public sealed record PushDropped(string Outlet, string Reason);

[InWords("重发：{outlet}")]
public sealed record PushRepeated(string Outlet);

[InWords("人工办理：{outlet}，{on}，{place}")]
public sealed record PushDoneByHand(string Outlet, string On, string Place);

[InWords("公示期满取下：{outlet}，{on}")]
public sealed record NoticeTakenDown(string Outlet, string On);
