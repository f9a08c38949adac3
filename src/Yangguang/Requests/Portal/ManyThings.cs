using System.Text.RegularExpressions;

namespace Yangguang.Requests.Portal;

/// <summary>一事一申请: how many things one description seems to ask for, by the way people number them.</summary>
internal static partial class ManyThings
{
    /// <summary>Up to here nobody is advised to split.</summary>
    public const int Few = 5;

    public static int Count(string description) => Math.Max(1, Numbered().Count(description));

    // 1. 1、 （1） 一、 （一） ①, at the start of a line or after a stop.
    [GeneratedRegex(@"(?<=^|[\n。；;：:]\s*)(?:[（(]?[0-9]{1,2}[)）.．、](?!\d)|[（(]?[一二三四五六七八九十]{1,3}[)）、．.]|[①-⑳])", RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
