using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Demo.County;

/// <summary>Makes the jurisdiction and its bodies from <see cref="Places"/>.</summary>
internal sealed class CountyBodies
{
    private readonly Places _places = Places.Read();
    private readonly TimeProvider _time;
    private readonly List<DemoBody> _bodies = [];

    public CountyBodies(TimeProvider time)
    {
        _time = time;
        Jurisdiction = new Jurisdiction(EntityId.New<JurisdictionId>(time), _places.Code, _places.Name, isDemonstration: true)
        {
            Site = new SiteIdentity
            {
                Sponsor = "昭明县人民政府（演示）",
                Operator = "昭明县人民政府办公室（演示）",
                Phone = "0000-8801001",
                SiteCode = $"{_places.Code}0001",
                IcpNumber = "演示ICP备00000000号",
                PoliceNumber = "演示公网安备00000000000000号",
                OfficialMark = "https://example.org/mark",
                MistakesAddress = "https://example.org/mistakes",
                MessagesAddress = "https://example.org/messages",
                ReportPhone = "0000-8801012",
                ReportAddress = "https://example.org/report",
            },
        };
        AddOffice();
        AddDepartments();
        AddTownships();
    }

    public Jurisdiction Jurisdiction { get; }

    /// <summary>Office, departments, then each township followed by its villages.</summary>
    public IReadOnlyList<DemoBody> All => _bodies;

    private void AddOffice() => Add(_places.Office, Tier.County, BodyKind.DisclosureOffice, OrganisationCode.Of(1, 0, 0));

    private void AddDepartments()
    {
        for (var i = 0; i < _places.Departments.Length; i++)
            Add(_places.Departments[i], Tier.County, BodyKind.Department, OrganisationCode.Of(1, i + 1, 0));
    }

    private void AddTownships()
    {
        for (var i = 0; i < _places.Townships.Length; i++)
        {
            var place = _places.Townships[i];
            var township = Add(
                new Place(place.Name, place.ShortName, place.Login, place.Mark, $"昭明县{place.ShortName}{(place.IsUrban ? "惠民路" : "镇前街")}6号"),
                Tier.Township, BodyKind.Township, OrganisationCode.Of(2, i + 1, 0), place.IsUrban);
            for (var j = 0; j < place.Villages.Length; j++)
                AddVillage(township, place, j);
        }
    }

    private void AddVillage(DemoBody township, TownshipPlace place, int index)
    {
        var name = place.Villages[index];
        var committee = name.EndsWith("社区", StringComparison.Ordinal) ? "居民委员会" : "村民委员会";
        var village = Add(
            new Place($"{place.ShortName}{name}{committee}", name, $"{place.Login}{index + 1}", "", $"昭明县{place.ShortName}{name}"),
            Tier.Village, BodyKind.Village, OrganisationCode.Of(2, OrderOf(township), index + 1), place.IsUrban, township);
        village.Body.ParentId = township.Body.Id;
    }

    private int OrderOf(DemoBody township) => Array.FindIndex(_places.Townships, place => place.Login == township.Login) + 1;

    private DemoBody Add(Place place, Tier tier, BodyKind kind, string code, bool isUrban = false, DemoBody? township = null)
    {
        var order = _bodies.Count + 1;
        var body = new Body(EntityId.New<BodyId>(_time), Jurisdiction.Id, code, place.Name, tier, kind, order)
        {
            ShortName = place.ShortName,
            Phone = $"0000-8{order:000}{new Dice(code).Between(100, 999)}",
            Address = place.Address,
            OfficeHours = "工作日8:30—12:00，14:00—17:30",
        };
        var made = new DemoBody(body, place.Login, place.Mark, isUrban, township);
        _bodies.Add(made);
        return made;
    }
}
