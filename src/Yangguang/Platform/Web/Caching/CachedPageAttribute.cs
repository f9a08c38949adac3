namespace Yangguang.Platform.Web.Caching;

/// <summary>
/// A public page that is the same for every reader with the same appearance, and says nothing that is not in the database or in its
/// address. It may be answered whole from memory until a table it was read from is written.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CachedPageAttribute : Attribute;
