using Yangguang.Audit;

namespace Yangguang.Interpretations;

[InWords("起草《{document}》的解读")]
public sealed record InterpretationDrafted(string Document);

[InWords("修改解读《{title}》")]
public sealed record InterpretationRewritten(string Title, int Revision);

[InWords("提交解读《{title}》，与文件相同 {copied}")]
public sealed record InterpretationSubmitted(string Title, string Copied);

[InWords("退回解读：{reason}")]
public sealed record InterpretationReturned(string Reason);

[InWords("审定解读《{title}》")]
public sealed record InterpretationApproved(string Title);

[InWords("发布解读《{title}》，编号 {code}")]
public sealed record InterpretationPublished(string Code, string Title, string Document);

[InWords("开始更正解读《{title}》")]
public sealed record InterpretationRevised(string Title);

[InWords("放弃解读草稿《{title}》")]
public sealed record InterpretationDiscarded(string Title);

[InWords("登记主要负责人解读：{leader}，{kind}，{subject}")]
public sealed record LeaderEventLogged(string Leader, string Kind, string Subject);

[InWords("登记拟出台政策《{title}》，计划 {on} 公布")]
public sealed record PolicyPlanned(string Title, string On);

[InWords("取消拟出台政策《{title}》")]
public sealed record PlannedPolicyDropped(string Title);
