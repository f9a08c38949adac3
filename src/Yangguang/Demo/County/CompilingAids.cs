using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Elements;
using Yangguang.Catalog.Mandates;
using Yangguang.Catalog.Organisations;
using Yangguang.Catalog.Profiles;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;

namespace Yangguang.Demo.County;

/// <summary>
/// What a county prepares beside its catalogues: a profile of 27 areas whose newest is still to be compiled, the lists of two
/// bodies, decided names of organs, elements that rows share.
/// </summary>
internal sealed class CompilingAids(CountyBodies county, Actor officer, DemoTime time, DateOnly today)
{
    /// <summary>Logins of the bodies that have imported their lists.</summary>
    public static readonly string[] Listed = ["mzj", "tjj"];

    private const string NewArea = "27";
    private const string Notice = "省政务公开办《关于增加统计领域基层政务公开标准目录的通知》（演示）";

    private readonly LocalBodies _local = new(county.All.Select(body => body.Body));

    /// <summary>The day the notice of the new area arrived.</summary>
    private DateOnly GuideOn => today.AddDays(-50);

    /// <summary>统计: one body leads and has yet to compile; the office signed for the others.</summary>
    public Rows OpenedArea(Rows rows)
    {
        time.MoveTo(OfficeHours.Morning(GuideOn, new Dice("profile")));
        var (area, lead) = (AreaRegister.WithCode(NewArea), county.All.First(body => body.Login == "tjj"));
        var adopted = new AdoptedProfile(
            EntityId.New<AdoptedProfileId>(time), county.Jurisdiction.Id, AreaProfile.PilotAnd(NewArea), Notice, officer, GuideOn);
        rows.Add(adopted);
        rows.Add(new AreaAssignment(EntityId.New<AreaAssignmentId>(time), county.Jurisdiction.Id, NewArea, lead.Body.Id, AreaRole.Lead));
        foreach (var body in county.All.Where(body => body.Body.Kind != BodyKind.Village))
        {
            var catalog = new StandardCatalog(EntityId.New<CatalogId>(time), body.Body, NewArea);
            if (body != lead)
                catalog.DeclareNotInvolved($"按全县领域分工，{area.Name}领域由{lead.Body.Name}编制目录并公开，{body.Body.ShortName}没有这一领域的公开事项。", officer, GuideOn);
            rows.Add(catalog);
        }

        rows.Note(officer, officer.BodyId, adopted.Id.Value, new ProfileAdopted(adopted.Name, 1, 0, Notice));
        rows.AddRange(Chain(lead));
        return rows;
    }

    /// <summary>Lists of a body, most rows of its catalogues resting on an item, some with a reason, some still open.</summary>
    public void Lists(DemoBody owner, IReadOnlyList<CatalogItem> items, Rows rows)
    {
        time.MoveTo(OfficeHours.Morning(today.AddDays(-30), new Dice(owner.Login)));
        var mandates = MandateLists.Read(owner.Login).Select(line => new Mandate(
            EntityId.New<MandateId>(time), owner.Body, line.Kind, line.Line, today.AddDays(-30))).ToList();
        rows.AddRange(mandates);
        foreach (var item in items)
        {
            var likely = mandates.Select(mandate => (Mandate: mandate, Likeness: Math.Max(
                NameLikeness.Between(item.Row.Name, mandate.Name), NameLikeness.Between(item.Row.Level1, mandate.Name)))).MaxBy(pair => pair.Likeness);
            if (likely.Likeness >= NameLikeness.Worth && item.Number % 4 != 0)
                rows.Add(new MandateLink(EntityId.New<MandateLinkId>(time), likely.Mandate, item.Id, LinkDecision.Accepted, owner.Clerk, time.GetUtcNow()));
            else if (item.Row.Level1.Contains("政策", StringComparison.Ordinal) && item.Number % 2 == 0)
                rows.Add(Explained(owner, item));
        }
    }

    /// <summary>General names of the reference template that the office has settled; the rest waits with suggestions.</summary>
    public Rows Names(Rows rows)
    {
        foreach (var printed in new[] { "县级政府民政部门", "县级政府教育行政部门", "县级公安机关", "县级财政部门", "县级卫生健康部门" })
        {
            var meaning = new OrganisationMeaning(EntityId.New<OrganisationMeaningId>(time), county.Jurisdiction.Id, printed);
            if (_local.Meant(printed, "") is not [var body])
                continue;
            meaning.Decide(body.Id, officer, time.GetUtcNow());
            rows.Add(meaning);
        }

        return rows;
    }

    /// <summary>The largest group of equal elements in a catalogue becomes a set.</summary>
    public void SharedElements(DemoCatalog catalog, Rows rows)
    {
        var alike = catalog.Items.GroupBy(item => string.Join('\n', item.Row.Elements)).MaxBy(group => group.Count());
        if (alike is null || alike.Count() < 2)
            return;
        var first = alike.First();
        var set = new ElementSet(
            EntityId.New<ElementSetId>(time), catalog.Catalog, $"{first.Row.Name}要素", first.Row.Elements, catalog.Owner.Clerk, time.GetUtcNow());
        rows.Add(set);
        rows.AddRange(alike.Select(item => new ElementSetUse(EntityId.New<ElementSetUseId>(time), set, item.Id)));
    }

    private List<NewAreaTask> Chain(DemoBody lead)
    {
        List<NewAreaTask> tasks = [.. NewAreaChain.Opening(GuideOn, LocalPractice.Default)
            .Select((task, index) => new NewAreaTask(EntityId.New<NewAreaTaskId>(time), county.Jurisdiction.Id, NewArea, index + 1, task, lead.Body.Id))];
        tasks[0].Finish("梳理出统计法规、统计调查制度、统计数据、统计执法监督4类事项。", lead.Clerk, GuideOn.AddDays(24));
        return tasks;
    }

    private WithoutMandate Explained(DemoBody owner, CatalogItem item)
    {
        var without = new WithoutMandate(EntityId.New<WithoutMandateId>(time), county.Jurisdiction.Id, owner.Body.Id, item.Id);
        without.Sign("依据《政府信息公开条例》第二十条应当主动公开的政策文件，不属于权责清单或公共服务清单事项。", owner.Clerk, today.AddDays(-29));
        return without;
    }
}
