using Yangguang.Audit;

namespace Yangguang.Requests;

// The timeline of a case. No event carries a name, a number or an address of an applicant or a third party.

[InWords("收到政府信息公开申请（{channel}）")]
public sealed record RequestSubmitted(string Channel, string ArrivedOn);

[InWords("双方确认收到，收到申请之日为 {receivedOn}，答复期限 {dueOn}")]
public sealed record ReceiptConfirmed(string ReceivedOn, string DueOn);

[InWords("联系不上申请人")]
public sealed record ApplicantUnreached(string Tried);

[InWords("登记申请 {number}，答复期限 {dueOn}")]
public sealed record RequestRegistered(string Number, string DueOn);

[InWords("转交 {officer} 办理")]
public sealed record RequestTaken(string Officer);

[InWords("告知补正：{what}")]
public sealed record CorrectionWasAsked(string What, string NoticedOn, bool IsLate);

[InWords("补正告知送达，等待补正至 {until}")]
public sealed record CorrectionNoticeServed(string ServedOn, string Until);

[InWords("收到补正，答复期限 {dueOn}")]
public sealed record CorrectionReceived(string On, string DueOn);

[InWords("要求说明理由：{why}")]
public sealed record ReasonWasAsked(string Why, string On);

[InWords("采纳申请人说明的理由，答复期限 {dueOn}")]
public sealed record ReasonWasAccepted(string DueOn);

[InWords("发出征求意见函（{kind}），答复期限暂计至 {dueOn}")]
public sealed record OpinionAsked(string Kind, string SentOn, string DueOn);

[InWords("对方收到征求意见函，答复到 {answerBy} 为止")]
public sealed record OpinionLetterReceived(string On, string AnswerBy);

[InWords("征求意见结束：{opinion}，答复期限 {dueOn}")]
public sealed record OpinionReturned(string Opinion, string DueOn);

[InWords("延长答复期限 {days} 个工作日至 {dueOn}：{reason}")]
public sealed record ReplyExtended(int Days, string DueOn, string Reason);

[InWords("发出收费通知，{yuan} 元（{basis}）")]
public sealed record FeeWasNoticed(string Yuan, string Basis, string On);

[InWords("收费通知送达，缴费到 {until} 为止")]
public sealed record FeeNoticeServed(string On, string Until);

[InWords("缴清费用，答复期限重新计算至 {dueOn}")]
public sealed record FeePaid(string On, string DueOn);

[InWords("拟定答复：{result}")]
public sealed record AnswerDrafted(string Result);

[InWords("修改拟定的答复")]
public sealed record AnswerRewritten(string Result);

[InWords("退回重拟：{reason}")]
public sealed record AnswerReturned(string Reason);

[InWords("签发 {number}：{result}")]
public sealed record AnswerSigned(string Number, string Result);

[InWords("送达（{way}），答复日期 {repliedOn}")]
public sealed record AnswerDelivered(string Way, string RepliedOn, bool IsLate);

[InWords("申请人签收答复")]
public sealed record AnswerServed(string On);

[InWords("申请人撤回申请")]
public sealed record RequestWithdrawn(string On);

[InWords("案卷归档")]
public sealed record RequestArchived(string Number);

[ShowsPersonalData]
[InWords("查看申请人信息：{purpose}")]
public sealed record ApplicantSeen(string Purpose);

[InWords("拆分出 {count} 件申请")]
public sealed record RequestSplit(int Count);

[InWords("关联同一内容的申请 {number}")]
public sealed record SameRequestLinked(string Number);

[InWords("修改受理机构设置")]
public sealed record RequestOfficeChanged(string Unit, bool IsOpen);
