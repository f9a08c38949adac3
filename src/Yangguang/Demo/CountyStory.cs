using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Demo.Content;
using Yangguang.Demo.County;
using Yangguang.Demo.History;
using Yangguang.Duties;
using Yangguang.LegalColumns;
using Yangguang.Records;
using Yangguang.Records.Links;
using Yangguang.Records.Wording;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Time;

namespace Yangguang.Demo;

/// <summary>Tells the county in batches of rows: who there is, what each must disclose, and what became of it.</summary>
internal sealed class CountyStory(
    CountyBodies county, IReadOnlyList<Staff> staff, Actor officer, WorkingCalendar calendar, DemoTime time, DateOnly since, DateOnly today,
    string boardPhoto)
{
    private const int CatalogsAtOnce = 200;

    /// <summary>Logins of the departments whose meetings are told, beside those of the government.</summary>
    private static readonly string[] Meeting = ["mzj", "jtj", "rsj", "qingxi"];

    private readonly DutyClock _clock = new(calendar);
    private readonly CountyColumns _columns = new(time);
    private readonly Dictionary<int, int> _interpretations = [];
    private readonly List<ReportFigures> _reports = [];
    private readonly Dictionary<BodyId, List<(Duty Duty, CatalogItem Item, DateOnly Since)>> _duties = [];

    public IEnumerable<Rows> Tell()
    {
        yield return Founding();
        var catalogs = new CountyCatalogs(county.All, time, new CatalogHistory(officer, time, today), since);
        var listed = new List<DemoCatalog>();
        foreach (var chunk in catalogs.MakeAll().Chunk(CatalogsAtOnce))
        {
            yield return Adopted(chunk);
            listed.AddRange(chunk.Where(catalog => CompilingAids.Listed.Contains(catalog.Owner.Login)));
        }

        yield return Prepared(new CompilingAids(county, officer, time, today), listed);
        var story = new DutyStory(new StoryDays(_clock, calendar, today));
        var writer = new RecordWriter();
        // The county's office comes last: its report adds the others' up.
        foreach (var body in county.All.OrderBy(body => body.Body.Kind == BodyKind.DisclosureOffice))
        {
            if (_duties.TryGetValue(body.Body.Id, out var duties))
                yield return OfBody(body, duties, story, writer);
        }

        yield return new FeatureStory(county, officer, time, today).Tell(NewRows());
    }

    /// <summary>What helps to compile, once the catalogues are told.</summary>
    private Rows Prepared(CompilingAids aids, List<DemoCatalog> listed)
    {
        var rows = aids.Names(aids.OpenedArea(NewRows()));
        foreach (var owner in listed.GroupBy(catalog => catalog.Owner))
            aids.Lists(owner.Key, [.. owner.SelectMany(catalog => catalog.Items)], rows);
        foreach (var catalog in listed.Where(catalog => catalog.Items.Count > 0))
            aids.SharedElements(catalog, rows);
        return rows;
    }

    private Rows Founding()
    {
        var rows = NewRows();
        rows.Add(county.Jurisdiction);
        rows.AddRange(county.All.Select(body => body.Body));
        rows.AddRange(staff);
        rows.Add(new LocalWord(county.Jurisdiction.Id, "青溪乡", "青溪镇", "2019年撤乡设镇", officer.Name, time.GetUtcNow()));
        rows.Add(new LocalWord(county.Jurisdiction.Id, "昭明县行政服务中心", "昭明县政务服务中心", "2021年更名", officer.Name, time.GetUtcNow()));
        rows.Add(new TrustedHost(county.Jurisdiction.Id, "zhaoming-media.example.cn", "县融媒体中心的新闻网站（演示）", officer.Name, time.GetUtcNow()));
        return rows;
    }

    private Rows Adopted(IEnumerable<DemoCatalog> catalogs)
    {
        var rows = NewRows();
        foreach (var made in catalogs)
        {
            rows.Add(made.Catalog);
            rows.AddRange(made.Items);
            rows.AddRange(made.Ended);
            rows.AddRange(_columns.Of(made.Owner.Body, made.Catalog.AreaCode, made.Items));
            rows.AddRange(made.Versions);
            rows.AddRange(made.Versions.SelectMany(version => version.Rows));
            if (made.Since is { } since)
                Derive(made, since, rows);
        }

        return rows;
    }

    private void Derive(DemoCatalog made, DateOnly since, Rows rows)
    {
        time.MoveTo(OfficeHours.Morning(since, new Dice(made.Catalog.AreaCode)));
        var count = 0;
        foreach (var (item, responsible) in made.Items.SelectMany(item => item.Responsible, (item, body) => (item, body)))
        {
            if (!_duties.TryGetValue(responsible, out var duties))
                _duties[responsible] = duties = [];
            var owedFrom = made.SinceOf(item);
            duties.Add((_clock.NewDuty(item, responsible, owedFrom, today, time), item, owedFrom));
            count++;
        }

        var (body, version, area) = (made.Owner.Body.Id, made.Versions[0].Id.Value, made.Catalog.AreaCode);
        rows.Note(made.Owner.Clerk, body, version, new ReferenceAdopted(area, made.Items.Count));
        rows.Note(officer, body, version, new VersionApproved(area, 1, since));
        rows.Note(officer, body, version, new VersionCameIntoForce(area, 1, made.Items.Count, 0, 0));
        rows.Note(officer, body, made.Catalog.Id.Value, new DutiesDerived(area, count));
        foreach (var revised in made.Versions.Where(later => later.Number > 1 && later.PublishedAt is not null))
        {
            time.MoveTo(revised.PublishedAt!.Value);
            var changes = VersionDiff.Between(made.Versions[0].Rows, revised.Rows).ToLookup(change => change.Kind);
            rows.Note(officer, body, revised.Id.Value, new VersionApproved(area, revised.Number, revised.EffectiveOn!.Value));
            rows.Note(officer, body, revised.Id.Value, new VersionCameIntoForce(
                area, revised.Number, changes[RowChangeKind.Added].Count(), changes[RowChangeKind.Changed].Count(), changes[RowChangeKind.Dropped].Count()));
        }
    }

    private Rows OfBody(DemoBody body, List<(Duty Duty, CatalogItem Item, DateOnly Since)> duties, DutyStory story, RecordWriter writer)
    {
        var rows = NewRows();
        var episodes = duties.SelectMany(each => story.Of(body, each.Duty, each.Item, each.Since)).ToList();
        var gate = new DemoGate(body, time, rows);
        var begun = new BeginEpisodes(body, time, today, writer, rows, gate).All(episodes);
        var columns = body.Body.KeepsLegalColumns() ? new LegalColumnStory(body, time, today, rows) : null;
        var report = columns?.Report(
            duties[0].Item, gate, new ReportStory(body, time, county.Jurisdiction.Name, today.Year - 1, _reports), begun.Select(each => each.Record).OfType<GovernmentRecord>());
        new CloseEpisodes(body, time, today, rows, gate, officer, boardPhoto).All(begun);
        foreach (var (duty, _, _) in duties)
        {
            duty.OwnerId = body.Clerk.StaffId;
            rows.Add(duty);
            rows.AddRange(duty.Rounds);
        }

        var records = begun.Select(each => each.Record).Append(report).OfType<GovernmentRecord>().ToList();
        rows.AddRange(records);
        rows.AddRange(records.SelectMany(record => record.Approvals));
        columns?.Tell(records);
        new InterpretationStory(body, time, today, calendar, _interpretations, rows).Tell(records);
        if (body.Body.Kind == BodyKind.DisclosureOffice || Meeting.Contains(body.Login))
            new MeetingStory(body, time, today, calendar, rows).Tell(records);
        return rows;
    }

    private Rows NewRows() => new(county.Jurisdiction.Id, time);
}
