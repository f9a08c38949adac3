using Yangguang.Audit;

namespace Yangguang.LegalColumns;

[InWords("修改政府信息公开指南")]
public sealed record GuideWritten(int Revision);

[InWords("提交政府信息公开指南审定")]
public sealed record GuideSubmitted(int Revision);

[InWords("退回政府信息公开指南：{reason}")]
public sealed record GuideReturned(string Reason);

[InWords("审定公开政府信息公开指南")]
public sealed record GuideApproved(int Revision);

[InWords("列入制度《{title}》")]
public sealed record BodyRuleListed(string Title);

[InWords("移出制度《{title}》")]
public sealed record BodyRuleDropped(string Title);

[InWords("说明法定内容“{node}”{absence}：{note}")]
public sealed record NodeExplained(string Node, string Absence, string Note);

[InWords("登记 {year} 年政府信息公开工作年度报告，索引号 {indexNumber}")]
public sealed record YearReportListed(int Year, string IndexNumber);

[InWords("基本目录补充“{group}”：{title}")]
public sealed record BasicEntryAdded(string Group, string Title);

[InWords("基本目录删除“{group}”：{title}")]
public sealed record BasicEntryDropped(string Group, string Title);

[InWords("复核栏目“{column}”，内容属实")]
public sealed record ColumnConfirmed(string Column);
