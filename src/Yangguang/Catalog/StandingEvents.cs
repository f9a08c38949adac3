using Yangguang.Audit;

namespace Yangguang.Catalog;

[InWords("撤回未涉及说明：{area} 领域，改为待编制")]
public sealed record NotInvolvedWithdrawn(string Area);

[InWords("填写本地说明：{area} 领域，{note}")]
public sealed record LocalNoteWritten(string Area, string Note);

[InWords("登记配套规范：{area} 领域，{norm}")]
public sealed record NormPaired(string Area, string Norm);
