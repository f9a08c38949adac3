using Yangguang.Audit;

namespace Yangguang.Translations;

[InWords("开始翻译《{title}》：{language}")]
public sealed record TranslationBegun(string Title, string Language);

[InWords("修改译文《{title}》（{language}）")]
public sealed record TranslationRewritten(string Title, string Language);

[InWords("提交译文《{title}》（{language}）")]
public sealed record TranslationSubmitted(string Title, string Language);

[InWords("退回译文：{reason}")]
public sealed record TranslationReturned(string Reason);

[InWords("发布译文《{title}》（{language}）")]
public sealed record TranslationPublished(string Title, string Language);

[InWords("撤下译文《{title}》（{language}）")]
public sealed record TranslationWithdrawn(string Title, string Language);

[InWords("填写栏目译名 {count} 个（{language}）")]
public sealed record ColumnsNamed(string Language, int Count);
