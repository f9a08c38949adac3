using System.Runtime.CompilerServices;

namespace Yangguang.Platform.Guard;

/// <summary>
/// No regular expression of the program may work on one text for longer than this, generated ones included: a text made to send one
/// astray costs its sender an error and nobody else anything. Set before the first expression is made.
/// </summary>
internal static class RegexLimit
{
    /// <summary>Far more than any text takes even on a machine that has much else to do: the clock on the wall measures it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [ModuleInitializer]
    internal static void Set() => AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", Longest);
}
