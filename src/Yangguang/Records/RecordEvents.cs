using Yangguang.Audit;

namespace Yangguang.Records;

[InWords("起草《{title}》")]
public sealed record RecordDrafted(string Title);

[InWords("修改《{title}》")]
public sealed record RecordRewritten(string Title, int Revision);

[InWords("提交审核《{title}》")]
public sealed record RecordSubmitted(string Title);

[InWords("退回修改：{reason}")]
public sealed record RecordReturned(string Reason);

[InWords("审核通过并发布《{title}》，索引号 {indexNumber}")]
public sealed record RecordPublished(string IndexNumber, string Title, string Digest);
