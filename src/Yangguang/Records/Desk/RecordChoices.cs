using Microsoft.AspNetCore.Mvc.Rendering;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Records.Tables;

namespace Yangguang.Records.Desk;

/// <summary>What the lists of the form offer.</summary>
public static class RecordChoices
{
    public static IEnumerable<SelectListItem> Themes { get; } = Plain(RecordTheme.All);

    public static IEnumerable<SelectListItem> Genres { get; } = Plain(RecordGenre.All);

    public static IEnumerable<SelectListItem> Compositions { get; } = Plain(RecordComposition.All);

    public static IEnumerable<SelectListItem> Subthemes { get; } =
    [
        .. from theme in RecordTheme.All
           let names = RecordSubtheme.Of(theme)
           where names.Count > 0
           let divisions = new SelectListGroup { Name = theme }
           from name in names
           select new SelectListItem(name, name) { Group = divisions },
    ];

    public static IEnumerable<SelectListItem> Grounds { get; } =
        [.. WithholdingGrounds.All.Select(entry => new SelectListItem($"{entry.Name}（{entry.Law.Article}）", entry.Ground.ToString()))];

    public static IEnumerable<SelectListItem> Attributes { get; } = Enums<DisclosureAttribute>(GateWords.InWords);

    public static IEnumerable<SelectListItem> Policies { get; } = Enums<PolicyGrade>(RecordWords.InWords);

    public static IEnumerable<SelectListItem> Tables { get; } = Enums<TableKind>(RecordWords.InWords);

    private static List<SelectListItem> Plain(IEnumerable<string> names) => [.. names.Select(name => new SelectListItem(name, name))];

    private static List<SelectListItem> Enums<T>(Func<T, string> words)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new SelectListItem(words(value), value.ToString()))];
}
