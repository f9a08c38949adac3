using Yangguang.Audit;

namespace Yangguang.Catalog.Mandates;

[InWords("导入{list}：新增 {added} 项，更新 {changed} 项，取消 {ended} 项")]
public sealed record MandatesImported(string List, int Added, int Changed, int Ended);

[InWords("依据清单起草目录：{area} 领域，新增 {added} 行，对应 {linked} 个事项")]
public sealed record MandatesCompiled(string Area, int Added, int Linked);

[InWords("确认事项对应：“{row}”对应“{mandate}”")]
public sealed record MandateLinked(string Row, string Mandate);

[InWords("否定事项对应：“{row}”不对应“{mandate}”")]
public sealed record MandateUnlinked(string Row, string Mandate);

[InWords("说明没有对应事项：“{row}”，{reason}")]
public sealed record WithoutMandateSigned(string Row, string Reason);
