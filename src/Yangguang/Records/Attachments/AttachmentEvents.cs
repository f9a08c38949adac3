using Yangguang.Audit;

namespace Yangguang.Records.Attachments;

[InWords("添加附件《{title}》")]
public sealed record FileAttached(string Title, string Name, string Sha256);

[InWords("替换附件《{title}》")]
public sealed record FileReplaced(string Title, string Name, string Sha256);

[InWords("移除附件《{title}》")]
public sealed record FileDetached(string Title);

[InWords("修改附件《{title}》的说明")]
public sealed record FileDescribed(string Title);

[InWords("去除附件《{title}》的隐藏内容并遮蔽，复查后还有 {left} 处个人信息")]
public sealed record FileCleaned(string Title, int Left, string Sha256);
