using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>Whether the parts of a pack fit together, so that nothing is found wrong halfway through taking it over.</summary>
internal sealed class PackCheck(StandardPack pack)
{
    private readonly HashSet<string> bodies = [.. pack.Bodies.Select(body => body.Code)];
    private readonly HashSet<string> areas = [.. pack.Areas.Select(area => area.Code)];
    private readonly Dictionary<Guid, PackedCatalog> catalogs = pack.Catalogs.DistinctBy(catalog => catalog.Id).ToDictionary(catalog => catalog.Id);

    public static void Verify(StandardPack pack)
    {
        Refuse(PackGaps.Of(pack));
        var check = new PackCheck(pack);
        Refuse(check.Bodies().Concat(check.Areas()).Concat(check.Catalogs()).Concat(check.Rows()).Concat(check.Versions()));
    }

    private static void Refuse(IEnumerable<(string Path, string What)> faults)
    {
        foreach (var (path, what) in faults.Take(1))
            throw new RuleViolationException(PackRules.Inconsistent(path, what));
    }

    private IEnumerable<(string, string)> Bodies() =>
    [
        .. Twice(pack.Bodies, body => body.Code).Concat(Twice(pack.Bodies, body => body.Id)).Select(code => (PackPaths.Bodies, $"单位“{code}”出现了两次")),
        .. pack.Bodies.Where(body => body.Parent.Length > 0 && (!bodies.Contains(body.Parent) || body.Parent == body.Code))
            .Select(body => (PackPaths.Bodies, $"“{body.Name}”的上级“{body.Parent}”不在单位之中")),
    ];

    private IEnumerable<(string, string)> Areas() => pack.Areas
        .Where(area => AreaRegister.All.All(known => known.Code != area.Code))
        .Select(area => (PackPaths.Areas, $"领域“{area.Code} {area.Name}”不在本程序的领域登记中，请先升级程序"));

    private IEnumerable<(string, string)> Catalogs()
    {
        foreach (var id in Twice(pack.Catalogs, catalog => catalog.Id).Concat(Twice(pack.Catalogs, Name)))
            yield return (PackPaths.Catalogs, $"目录“{id}”出现了两次");
        foreach (var id in Twice(pack.Statements, statement => statement.Catalog))
            yield return (PackPaths.Statements, $"目录“{id}”的说明出现了两次");
        var explained = pack.Statements.Where(statement => !string.IsNullOrWhiteSpace(statement.Reason)).Select(statement => statement.Catalog).ToHashSet();
        foreach (var catalog in pack.Catalogs)
        {
            if (!bodies.Contains(catalog.Body) || !areas.Contains(catalog.Area))
                yield return (PackPaths.Catalogs, $"目录“{Name(catalog)}”的单位或领域不在包中");
            if ((catalog.Standing == CatalogStanding.Present) != catalog.EffectiveOn.HasValue)
                yield return (PackPaths.Catalogs, $"目录“{Name(catalog)}”的状态与施行日期不一致");
            if ((catalog.Standing == CatalogStanding.NotInvolved) != explained.Contains(catalog.Id))
                yield return (PackPaths.Statements, $"目录“{Name(catalog)}”的不涉及说明与其状态不一致");
        }
    }

    private IEnumerable<(string, string)> Rows()
    {
        foreach (var id in Twice(pack.Rows, row => row.Id).Concat(Twice(pack.Rows, row => row.Code)).Concat(Twice(pack.Rows, row => (row.Catalog, row.Number))))
            yield return ("rows", $"公开事项“{id}”出现了两次");
        foreach (var row in pack.Rows)
        {
            if (!catalogs.TryGetValue(row.Catalog, out var catalog))
                yield return ("rows", $"公开事项“{row.Code}”的目录不在包中");
            else if (row.Number >= catalog.NextNumber)
                yield return (PackPaths.Rows(catalog.Area), $"公开事项“{row.Code}”的编号{row.Number}不小于目录的下一编号{catalog.NextNumber}");
            if (!CatalogRules.ItemIsNamed(row.Cells.Level1, row.Cells.Level2).IsAllowed)
                yield return ("rows", $"公开事项“{row.Code}”没有名称");
            if (!row.Responsible.All(bodies.Contains))
                yield return ("rows", $"公开事项“{row.Code}”的责任单位不在包中");
        }
    }

    private IEnumerable<(string, string)> Versions()
    {
        var rows = pack.Versions.SelectMany(version => version.Rows).ToList();
        foreach (var id in Twice(pack.Versions, version => version.Id).Concat(Twice(pack.Versions, version => (version.Catalog, version.Number))).Concat(Twice(rows, row => row.Id)))
            yield return ("versions", $"版本“{id}”出现了两次");
        if (pack.Versions.Any(version => !catalogs.ContainsKey(version.Catalog)) || !rows.SelectMany(row => row.Responsible).All(bodies.Contains))
            yield return ("versions", "有版本的目录或责任单位不在包中");
        if (rows.Exists(row => !CatalogRules.ItemIsNamed(row.Cells.Level1, row.Cells.Level2).IsAllowed))
            yield return ("versions", "有版本的公开事项没有名称");
        if (pack.Versions.Any(version => version.State is not (VersionState.InForce or VersionState.Superseded)))
            yield return ("versions", "有版本没有生效过");
        foreach (var catalog in Twice(pack.Versions.Where(version => version.State == VersionState.InForce), version => version.Catalog))
            yield return ("versions", $"目录“{catalog}”有两个现行版本");
    }

    private static string Name(PackedCatalog catalog) => $"{catalog.Body}-{catalog.Area}";

    private static IEnumerable<string> Twice<T, TKey>(IEnumerable<T> parts, Func<T, TKey> key)
        where TKey : notnull => parts.GroupBy(key).Where(group => group.Count() > 1).Select(group => group.Key.ToString()!);
}
