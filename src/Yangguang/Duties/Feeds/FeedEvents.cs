using Yangguang.Audit;

namespace Yangguang.Duties.Feeds;

[InWords("启用或更换日历订阅地址")]
public sealed record CalendarFeedRenewed(DateTimeOffset At);

[InWords("停用日历订阅地址")]
public sealed record CalendarFeedEnded(DateTimeOffset At);
