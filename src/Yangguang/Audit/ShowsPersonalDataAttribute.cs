using System.Reflection;

namespace Yangguang.Audit;

/// <summary>查看个人信息: an event that says that somebody saw the personal data of another. They have a page of their own.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShowsPersonalDataAttribute : Attribute;

/// <summary>The kinds of such events by name.</summary>
public static class PersonalDataEvents
{
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(PersonalDataEvents).Assembly.GetTypes().Where(type => type.IsDefined(typeof(ShowsPersonalDataAttribute))).Select(type => type.Name)];
}
