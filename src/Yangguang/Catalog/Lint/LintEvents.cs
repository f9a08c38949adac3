using Yangguang.Audit;

namespace Yangguang.Catalog.Lint;

[InWords("按检查建议修改：{area} 领域第 {number} 版“{name}”（{rule}）")]
public sealed record VersionRowRepaired(string Area, int Number, string Name, string Rule);

[InWords("按检查建议批量修改：{area} 领域第 {number} 版 {rows} 行（{rule}）")]
public sealed record VersionRowsRepaired(string Area, int Number, string Rule, int Rows);
