using Yangguang.Audit;

namespace Yangguang.Features;

[InWords("设立专栏“{name}”")]
public sealed record FeatureOpened(string Name);

[InWords("专栏“{name}”{place}")]
public sealed record FeaturePlaced(string Name, string Place);

[InWords("关闭专栏“{name}”")]
public sealed record FeatureClosed(string Name);

[InWords("专栏“{feature}”起草：{title}")]
public sealed record PostWritten(string Feature, string Title);

[InWords("专栏信息发布：{title}")]
public sealed record PostPublished(string Title);
