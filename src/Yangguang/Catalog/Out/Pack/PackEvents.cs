using Yangguang.Audit;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>A standard pack was taken over.</summary>
[InWords("导入标准包：{name}，单位 {bodies} 个，目录 {catalogs} 份，公开事项 {rows} 项，内容摘要 {contentSha256}")]
public sealed record StandardPackImported(string Name, string ContentSha256, int Bodies, int Catalogs, int Rows);
