namespace Yangguang.Shared;

/// <summary>Who sits at the desk, as the rail shows it.</summary>
public sealed record DeskUser(string Name, string Body, string Role);
