using Yangguang.Audit;

namespace Yangguang.Integration;

[InWords("接入系统：{name}")]
public sealed record SystemConnected(string Name);

[InWords("停用系统的密钥：{name}")]
public sealed record SystemDisconnected(string Name);
