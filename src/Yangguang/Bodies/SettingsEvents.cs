using Yangguang.Audit;

namespace Yangguang.Bodies;

[InWords("修改网站信息：{fields}")]
public sealed record SiteIdentityChanged(string Fields);
