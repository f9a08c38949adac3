using System.Globalization;
using Yangguang.Bodies;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Lists;

/// <summary>
/// What each facet offers: its values in their own order, each with the records it would leave under the other filters. Values that
/// leave nothing are not offered; the chosen one always is.
/// </summary>
internal sealed class FacetTally(RecordFilter filter, IReadOnlyList<ListCell> cells, IReadOnlyList<BodyLine> bodies)
{
    public FacetChoice Of(Facet facet)
    {
        var fitting = cells.Where(cell => filter.Fits(cell, open: facet)).ToList();
        var chosen = filter.Value(facet);
        return new(facet, chosen, facet switch
        {
            Facet.Body => Grouped(ByBody(), Counted(fitting, cell => cell.Body), body => body.Id, body => (body.Code, body.ShortName), chosen),
            Facet.Area => One(AreaRegister.All, Counted(fitting, cell => cell.Area), area => area.Code, area => (area.Code, area.Name), chosen),
            Facet.Year => One(Years(fitting), Counted(fitting, cell => cell.Year), year => year, year => (Text(year), $"{year}年"), chosen),
            Facet.Kind => One(RecordGenre.All, Counted(fitting, cell => cell.Genre), genre => genre, genre => (genre, genre), chosen),
            _ => One(Enum.GetValues<Validity>(), Counted(fitting, cell => cell.Validity), each => each, each => (each.ToString(), each.InWords()), chosen),
        });
    }

    private IEnumerable<(string Name, IReadOnlyList<BodyLine> Bodies)> ByBody() =>
        bodies.Grouped().Append(("村（社区）", [.. bodies.Where(body => body.Kind == BodyKind.Village)]));

    private IEnumerable<int> Years(IEnumerable<ListCell> fitting) =>
        fitting.Select(cell => cell.Year).Concat(filter.Year is { } year ? [year] : []).Distinct().OrderDescending();

    private static Dictionary<TKey, int> Counted<TKey>(IEnumerable<ListCell> fitting, Func<ListCell, TKey> key) where TKey : notnull =>
        fitting.GroupBy(key).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Count));

    private static IReadOnlyList<FacetGroup> One<T, TKey>(
        IEnumerable<T> all, Dictionary<TKey, int> counts, Func<T, TKey> key, Func<T, (string, string)> shown, string? chosen) where TKey : notnull =>
        Grouped([("", [.. all])], counts, key, shown, chosen);

    private static IReadOnlyList<FacetGroup> Grouped<T, TKey>(
        IEnumerable<(string Name, IReadOnlyList<T> Values)> groups, Dictionary<TKey, int> counts, Func<T, TKey> key, Func<T, (string, string)> shown, string? chosen)
        where TKey : notnull =>
    [
        .. from each in groups
           let values = each.Values.Select(value => (Value: shown(value), Count: counts.GetValueOrDefault(key(value))))
               .Where(value => value.Count > 0 || value.Value.Item1 == chosen)
               .Select(value => new FacetValue(value.Value.Item1, value.Value.Item2, value.Count)).ToList()
           where values.Count > 0
           select new FacetGroup(each.Name, values),
    ];

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
