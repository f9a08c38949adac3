using Yangguang.Catalog;
using Yangguang.Rules.Catalog;

namespace Yangguang.LegalColumns;

/// <summary>Sorts catalogue rows into the groups of a basic catalogue: by their 五公开 tags and by what their names speak of (B13).</summary>
public static class BasicGroups
{
    private static readonly (BasicGroup Group, string[] Words)[] ByName =
    [
        (BasicGroup.Interpretation, ["解读"]),
        (BasicGroup.Response, ["回应", "舆情", "留言", "信访", "投诉"]),
        (BasicGroup.Participation, ["意见征集", "征求意见", "听证", "公众参与", "民意", "座谈"]),
    ];

    public static IEnumerable<BasicGroup> Of(CatalogRow row, FiveOpen tags)
    {
        foreach (var tag in FiveOpenTags.Split(tags))
            yield return (BasicGroup)FiveOpenTags.All.ToList().IndexOf(tag);
        var name = row.Level1 + row.Level2 + row.Level3;
        foreach (var (group, words) in ByName)
        {
            if (words.Any(word => name.Contains(word, StringComparison.Ordinal)))
                yield return group;
        }
    }
}
