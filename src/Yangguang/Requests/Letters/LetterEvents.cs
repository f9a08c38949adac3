using Yangguang.Audit;

namespace Yangguang.Requests.Letters;

// Lines of a case's timeline, and of templates; none carries a name or an address of a person outside the house.

[InWords("拟写《{letter}》（{template}）")]
public sealed record LetterDrafted(string Letter, string Template);

[InWords("修改《{letter}》的文字")]
public sealed record LetterEdited(string Letter);

[InWords("签发《{letter}》{number}")]
public sealed record LetterSigned(string Letter, string Number, string Sha256);

[InWords("作废《{letter}》{number}：{reason}")]
public sealed record LetterVoided(string Letter, string Number, string Reason);

[InWords("送出《{letter}》：{means}，{dispatchedOn}")]
public sealed record LetterSent(string Letter, string Means, string DispatchedOn);

[ShowsPersonalData]
[InWords("查看《{letter}》")]
public sealed record LetterSeen(string Letter, string How);

[InWords("添加答复附件《{title}》")]
public sealed record AnswerFileAdded(string Title, string Sha256);

[InWords("去除答复附件《{title}》的隐藏内容并遮蔽")]
public sealed record AnswerFileCleaned(string Title, string Sha256);

[InWords("核对答复附件《{title}》可以提供：{reason}")]
public sealed record AnswerFileCleared(string Title, string Reason);

[InWords("移除答复附件《{title}》")]
public sealed record AnswerFileRemoved(string Title);

[InWords("起草文书模板“{form}”第 {version} 版，{from} 起用")]
public sealed record TemplateWritten(string Form, int Version, string From);

[InWords("审定文书模板“{form}”第 {version} 版，{from} 起用")]
public sealed record TemplateApproved(string Form, int Version, string From);

[InWords("停用文书模板“{form}”第 {version} 版")]
public sealed record TemplateEnded(string Form, int Version, string On);

[InWords("添加常用理由（{result}）：{words}")]
public sealed record ReasonAdded(string Result, string Words);

[InWords("审定常用理由（{result}）：{words}")]
public sealed record ReasonApproved(string Result, string Words);

[InWords("移除常用理由（{result}）：{words}")]
public sealed record ReasonRemoved(string Result, string Words);

[InWords("案卷成卷，共 {entries} 件")]
public sealed record FolderMade(int Entries, string Sha256);

[ShowsPersonalData]
[InWords("取出案卷：{purpose}")]
public sealed record FolderTaken(string Purpose);

[InWords("按保存期限销毁申请人证件号码")]
public sealed record IdentityPurged(string On);
