namespace Yangguang.Integration;

public sealed record SystemConnected(string Name);

public sealed record SystemDisconnected(string Name);
