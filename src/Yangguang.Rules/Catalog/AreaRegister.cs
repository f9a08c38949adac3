using System.Collections.Frozen;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog;

/// <summary>The register of areas: the 26 pilot areas of 国办发〔2019〕54号 and those that ministries added, with every name they go by.</summary>
public static class AreaRegister
{
    // A short name such as 统计 or 救灾 is also a common word: in a heading it counts only before one of these.
    private static readonly string[] Followers = ["领域", "基层政务公开", "政务公开", "标准目录", "标准指引", "(", ")", "、"];
    private static readonly string[] Suffixes =
        ["标准目录", "标准指引", "标准化规范化", "标准", "目录", "基层政务公开", "政务公开", "信息公开", "事项", "试点", "领域", "类"];

    private static readonly FrozenDictionary<string, Area> ByName;
    private static readonly FrozenDictionary<string, Area> ByCode;
    private static readonly string[] NamesLongestFirst;

    static AreaRegister()
    {
        All = AreaFile.Read();
        ByCode = All.ToFrozenDictionary(area => area.Code, StringComparer.Ordinal);
        ByName = All.SelectMany(area => area.Aliases.Select(alias => alias.Name).Prepend(area.Name).Select(name => (Name: Han.Fold(name), area)))
            .ToFrozenDictionary(entry => entry.Name, entry => entry.area, StringComparer.Ordinal);
        NamesLongestFirst = [.. ByName.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
    }

    /// <summary>All areas in the national order; the pilot areas first.</summary>
    public static IReadOnlyList<Area> All { get; }

    /// <summary>The 26 pilot areas.</summary>
    public static IReadOnlyList<Area> Pilots => [.. All.Where(area => area.IsPilot)];

    /// <summary>The area with a code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Area WithCode(string code) => ByCode[code];

    /// <summary>The area with a code; null when there is none.</summary>
    public static Area? FindCode(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The area of a name or alias, with or without 领域, 基层政务公开标准目录, an ordinal or book-title marks; null when unknown.</summary>
    public static Area? Find(string name) => ByName.GetValueOrDefault(Stem(name));

    /// <summary>The area a heading is about: 昭明县扶贫领域基层政务公开标准目录（2020年版）; null when it names none.</summary>
    public static Area? FindInHeading(string heading)
    {
        var text = Han.Fold(heading);
        foreach (var name in NamesLongestFirst)
        {
            var at = text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && (name.Length > 3 || IsFollowed(text, at + name.Length)))
                return ByName[name];
        }
        return Find(heading);
    }

    private static bool IsFollowed(string text, int end) =>
        Followers.Any(follower => string.CompareOrdinal(text, end, follower, 0, follower.Length) == 0);

    /// <summary>(八)财政预决算领域基层政务公开标准目录 → 财政预决算.</summary>
    private static string Stem(string name)
    {
        var stem = Han.Fold(name).Trim('《', '》', '“', '”', '"', ':', ';', '。', ',', '、', '-', '—');
        stem = WithoutOrdinal(stem);
        for (var cut = true; cut && !ByName.ContainsKey(stem);)
        {
            var suffix = Suffixes.FirstOrDefault(s => stem.Length > s.Length && stem.EndsWith(s, StringComparison.Ordinal));
            cut = suffix is not null;
            stem = cut ? stem[..^suffix!.Length].TrimEnd('的', '》') : stem;
        }
        return stem;
    }

    private static string WithoutOrdinal(string name)
    {
        var end = 0;
        while (end < name.Length && (char.IsAsciiDigit(name[end]) || "()（）.、第一二三四五六七八九十".Contains(name[end])))
            end++;
        return end > 0 && (name[end - 1] is '.' or '、' or ')' || char.IsAsciiDigit(name[end - 1])) ? name[end..] : name;
    }
}
