namespace Yangguang.Accounts;

/// <summary>A page on which people only look after their own account: open also to roles that change nothing else.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OwnAccountAttribute : Attribute;
