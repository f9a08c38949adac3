using Yangguang.Audit;

namespace Yangguang.Duties;

[InWords("由目录生成义务：{area} 领域 {count} 项")]
public sealed record DutiesDerived(string Area, int Count);

[InWords("义务随目录调整：{area} 领域终止 {dropped} 项，变动 {moved} 项")]
public sealed record DutiesAdjusted(string Area, int Dropped, int Moved);

[InWords("登记事实：{label}，{startOn} 起算，最迟 {dueOn} 公开")]
public sealed record FactNoted(string Label, DateOnly StartOn, DateOnly DueOn);

[InWords("上传渠道凭证：{channel}，{on}。{note}")]
public sealed record ChannelProofFiled(string Channel, DateOnly On, string Note);

[InWords("公开义务重新打开：{label}，最迟 {dueOn}，履行它的信息已经撤下")]
public sealed record DutyReopened(string Label, DateOnly DueOn);

[InWords("签署“本期无应公开事项”：{period}，{reason}")]
public sealed record NothingDueSigned(string Period, string Reason);

[InWords("每日核对：{today} 新增逾期 {fellOverdue} 项，新开 {roundsOpened} 期")]
public sealed record DutiesSwept(DateOnly Today, int FellOverdue, int RoundsOpened);
