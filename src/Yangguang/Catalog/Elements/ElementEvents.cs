using Yangguang.Audit;

namespace Yangguang.Catalog.Elements;

[InWords("建立要素组：{area} 领域“{name}”，{rows} 行使用")]
public sealed record ElementSetMade(string Area, string Name, int Rows);

[InWords("修改要素组：{area} 领域“{name}”，改写草稿 {rows} 行")]
public sealed record ElementSetChanged(string Area, string Name, int Rows);
