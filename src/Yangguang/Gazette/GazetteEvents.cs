using Yangguang.Audit;

namespace Yangguang.Gazette;

[InWords("开始编排政府公报{issue}，自动列入{articles}份文件")]
public sealed record IssueBegun(string Issue, int Articles);

[InWords("政府公报{issue}收入《{title}》")]
public sealed record ArticleTaken(string Issue, string Title);

[InWords("政府公报{issue}移出《{title}》")]
public sealed record ArticleDropped(string Issue, string Title);

[InWords("上传政府公报{issue}电子版，{pages}页")]
public sealed record GazetteEditionUploaded(string Issue, int Pages, string Sha256);

[InWords("政府公报{issue}提交审签")]
public sealed record IssueSubmitted(string Issue);

[InWords("政府公报{issue}退回：{reason}")]
public sealed record IssueReturned(string Issue, string Reason);

[InWords("审签出版政府公报{issue}，刊登{articles}份文件")]
public sealed record IssuePublished(string Issue, int Articles, string Sha256);

[InWords("报送《{title}》供政府公报刊登")]
public sealed record DocumentSupplied(string Title);

[InWords("公报不刊登《{title}》：{reason}")]
public sealed record SupplyDeclined(string Title, string Reason);
