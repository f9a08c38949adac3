using Yangguang.Audit;

namespace Yangguang.Requests.Disputes;

[InWords("登记{kind}案件 {caseNumber}，{filedOn} 提出")]
public sealed record DisputeRegistered(string Kind, string CaseNumber, string FiledOn);

[InWords("修改案件 {caseNumber}")]
public sealed record DisputeRewritten(string CaseNumber);

[InWords("案件 {caseNumber} 于 {closedOn} 审结：{outcome}{performance}")]
public sealed record DisputeClosed(string CaseNumber, string Outcome, string ClosedOn, string Performance);

[InWords("撤回案件 {caseNumber} 的审结登记")]
public sealed record DisputeReopened(string CaseNumber);

[InWords("案件 {caseNumber} 于 {on} 履行完毕")]
public sealed record JudgmentPerformed(string CaseNumber, string On);
