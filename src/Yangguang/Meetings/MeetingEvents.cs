using Yangguang.Audit;

namespace Yangguang.Meetings;

[InWords("登记会议“{name}”，最迟 {dueOn} 公开")]
public sealed record MeetingLogged(string Name, string DueOn);

[InWords("修改会议“{name}”，议题 {topics} 项")]
public sealed record MeetingRewritten(string Name, int Topics);

[InWords("公开会议“{name}”，议题 {topics} 项，其中主动公开 {open} 项")]
public sealed record MeetingPublished(string Name, int Topics, int Open);
