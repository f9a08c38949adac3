using Yangguang.Audit;

namespace Yangguang.Oversight.Annual;

[InWords("编写 {year} 年年度报告")]
public sealed record AnnualReportWritten(int Year, int Revision);

[InWords("报送 {year} 年年度报告")]
public sealed record AnnualReportSubmitted(int Year);

[InWords("退回 {year} 年年度报告：{reason}")]
public sealed record AnnualReportReopened(int Year, string Reason);

[InWords("{year} 年年度报告形成公开稿，送审查")]
public sealed record AnnualReportDrafted(int Year);

[InWords("公布 {year} 年年度报告，索引号 {indexNumber}")]
public sealed record AnnualReportPublished(int Year, string IndexNumber);

[InWords("导入 {year} 年的往年报告“{fileName}”，读出表格 {rows} 行")]
public sealed record EarlierReportImported(int Year, string FileName, int Rows);
