using Yangguang.Audit;

namespace Yangguang.Oversight.Operations;

[InWords("篡改告警：{indexNumber}《{title}》，{fault}")]
public sealed record PageFoundAltered(string IndexNumber, string Title, string Fault);

[InWords("篡改告警解除：{indexNumber}《{title}》")]
public sealed record PageRightAgain(string IndexNumber, string Title);

[InWords("要求立即运行后台任务：{title}")]
public sealed record JobAskedFor(string Title);

[InWords("重新发送没有送达的消息：渠道 {channels} 件，系统 {systems} 件")]
public sealed record FailedDeliveriesResent(int Channels, int Systems);
