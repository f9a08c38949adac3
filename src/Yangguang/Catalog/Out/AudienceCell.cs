namespace Yangguang.Catalog.Out;

/// <summary>公开对象 of a row as the two tick columns of the table show it.</summary>
/// <param name="Group">The group in words; empty when it is only ticked.</param>
public sealed record AudienceCell(bool IsEveryone, bool IsGroup, string Group)
{
    private const string Tick = "√";
    private static readonly string[] Everyone = ["面向全社会", "全社会", "面向社会公众", "社会公众", "面向社会"];
    private static readonly string[] GroupWords = ["特定群体", "特定群众", "特定对象", "特定人群"];

    /// <summary>Reads 全社会, 特定群体:低保对象, 全社会、特定群体, or the bare words of a group.</summary>
    public static AudienceCell Parse(string text)
    {
        var rest = Without(text, Everyone);
        var group = Without(rest, GroupWords).Trim(' ', '、', '/', '，', ',', '；', ';', '：', ':', '√', '和', '及');
        return new(rest != text, group.Length > 0 || GroupWords.Any(word => rest.Contains(word, StringComparison.Ordinal)), Unwrapped(group));
    }

    public string EveryoneColumn => IsEveryone ? Tick : "";

    public string GroupColumn => !IsGroup ? "" : Group.Length == 0 ? Tick : $"{Tick} {Group}";

    private static string Without(string text, string[] words) =>
        words.Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));

    private static string Unwrapped(string group) => group is ['（' or '(', .. var inner, '）' or ')'] ? inner : group;
}
