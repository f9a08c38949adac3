using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Demo.County;

/// <summary>
/// Fills the whole matrix, body × area: rows where the reference template has some, otherwise the reason why not; a few are
/// still to be compiled, as in every county.
/// </summary>
internal sealed class CountyCatalogs(IReadOnlyList<DemoBody> bodies, DemoTime time, CatalogHistory history, DateOnly since)
{
    /// <summary>Land, farm housing, farm subsidies, rural revitalisation: an urban subdistrict has none of them.</summary>
    private static readonly string[] RuralAreas = ["12", "16", "19", "26"];

    private const string RuralRevival = "26";

    private readonly LocalBodies _local = new(bodies.Select(body => body.Body));
    private readonly ReferenceRows _reference = new([.. bodies.Select(body => body.Body)]);

    public IEnumerable<DemoCatalog> MakeAll() =>
        from body in bodies
        where body.Body.Kind != BodyKind.Village
        from area in AreaRegister.Pilots
        select Make(body, area);

    private DemoCatalog Make(DemoBody owner, Area area)
    {
        var dice = new Dice($"catalogue {owner.Body.Code} {area.Code}");
        var effectiveOn = since.AddDays(dice.Between(0, 24));
        time.MoveTo(OfficeHours.Morning(effectiveOn, dice));
        var catalog = new StandardCatalog(EntityId.New<CatalogId>(time), owner.Body, area.Code);
        if (area.Code == RuralRevival && Leads(owner.Body, area))
            catalog.NoteLocally("两个街道没有农村人口，在街道按城镇困难群众脱贫解困的内容办理；本目录适用于乡镇和村。");
        var rows = _reference.For(owner.Body, area.Code).ToList();
        if (owner.IsUrban && RuralAreas.Contains(area.Code))
            catalog.DeclareNotInvolved($"{owner.Body.ShortName}辖区均为城市社区，没有{area.Name}领域的事项。", owner.Clerk, effectiveOn);
        else if (rows.Count == 0)
            catalog.DeclareNotInvolved(WhyNot(owner.Body, area), owner.Clerk, effectiveOn);
        else if (!Leads(owner.Body, area) && dice.Chance(0.03))
            return history.StillCompiling(owner, catalog, rows, dice);
        else
            return history.InForce(owner, catalog, rows, effectiveOn, dice);
        return new DemoCatalog(owner, catalog, [], []);
    }

    /// <summary>The county body whose field it is has long compiled its catalogue.</summary>
    private bool Leads(Body owner, Area area) => _local.Meant("", area.Code).Contains(owner);

    private string WhyNot(Body owner, Area area)
    {
        var lead = _local.Meant("", area.Code) is [var body, ..] ? body.ShortName : "县有关部门";
        return owner.Tier == Tier.Township
            ? $"{area.Name}领域的公开事项由{lead}统一办理和公开，{owner.ShortName}没有相应事权。"
            : $"{owner.ShortName}不承担{area.Name}领域的管理和服务职责，该领域由{lead}等单位公开。";
    }
}
