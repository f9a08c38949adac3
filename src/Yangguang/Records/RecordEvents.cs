using Yangguang.Audit;

namespace Yangguang.Records;

[InWords("起草《{title}》")]
public sealed record RecordDrafted(string Title);

[InWords("修改《{title}》")]
public sealed record RecordRewritten(string Title, int Revision);

[InWords("一键脱敏：{findings}")]
public sealed record PersonalDataMasked(string Findings);

[InWords("提交审查《{title}》")]
public sealed record RecordSubmitted(string Title);

[InWords("未标注公开属性，自动退回：{reason}")]
public sealed record UnmarkedRecordReturned(string Reason);

[InWords("撤回提交《{title}》")]
public sealed record RecordRecalled(string Title);

[InWords("{step}通过：{answers}")]
public sealed record StepPassed(string Step, string Answers);

[InWords("报请确定：{doubt}")]
public sealed record DoubtReferred(string Doubt);

[InWords("登记答复：{answer}")]
public sealed record ReferralAnswered(string Answer);

[InWords("退回修改：{reason}")]
public sealed record RecordReturned(string Reason);

[InWords("审签，定于 {at} 发布")]
public sealed record PublicationScheduled(string At);

[InWords("登记为{attribute}，索引号 {indexNumber}")]
public sealed record RecordRegistered(string IndexNumber, string Title, string Attribute);

[InWords("审签并发布《{title}》第 {edition} 版，索引号 {indexNumber}")]
public sealed record RecordPublished(string IndexNumber, string Title, string Digest, int Edition = 1);

[InWords("补记发布日期 {shownOn}：{reason}")]
public sealed record PublicationBackdated(string ShownOn, string Reason);

[InWords("紧急发布《{title}》：{reason}，须在 {reviewBy} 前补审")]
public sealed record RecordPublishedUrgently(string IndexNumber, string Title, string Digest, string Reason, string ReviewBy);

[InWords("紧急发布补审：{note}")]
public sealed record UrgentPublicationReviewed(string Note);

[InWords("开始修订：{note}")]
public sealed record RevisionBegun(string Note);

[InWords("重新认定公开属性：{reason}")]
public sealed record AttributeReopened(string Reason);

[InWords("放弃草稿《{title}》")]
public sealed record DraftDiscarded(string Title);

[InWords("撤下《{title}》：{reason}")]
public sealed record RecordWithdrawn(string Title, string Reason, string ReplacedBy);

[InWords("{validity}，自 {on} 起：{note}")]
public sealed record ValidityChanged(string Validity, string On, string Note);
