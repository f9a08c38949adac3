using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Platform.Persistence;

namespace Yangguang.Demo.County;

/// <summary>Columns of the portal by 一级事项; here and there a row is forgotten or a column left over, so that the gap report has something to show.</summary>
internal sealed class CountyColumns(DemoTime time)
{
    public IEnumerable<object> Of(Body owner, string areaCode, IReadOnlyList<CatalogItem> items)
    {
        var dice = new Dice($"columns {owner.Code} {areaCode}");
        var number = 0;
        foreach (var group in items.Where(item => item.IsProactive).GroupBy(item => ColumnNames.Of(item.Row)))
        {
            var column = new PortalColumn(EntityId.New<PortalColumnId>(time), owner, areaCode, ++number, group.Key);
            yield return column;
            foreach (var item in group.Where(_ => !dice.Chance(0.01)))
                yield return new ColumnPlacement(item, column);
        }

        if (number > 0 && dice.Chance(0.02))
            yield return new PortalColumn(EntityId.New<PortalColumnId>(time), owner, areaCode, ++number, "专项工作");
    }
}
