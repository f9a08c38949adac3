using System.Collections.Concurrent;
using System.Reflection;

namespace Yangguang.Audit;

/// <summary>Reads off an event why it was done.</summary>
internal static class EventReason
{
    private static readonly string[] Names = ["Reason", "Purpose", "Why"];

    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Known = [];

    public static string Of(object happened) => Known.GetOrAdd(happened.GetType(), Find)?.GetValue(happened) as string ?? "";

    private static PropertyInfo? Find(Type type) =>
        Names.Select(name => type.GetProperty(name)).FirstOrDefault(property => property?.PropertyType == typeof(string));
}
