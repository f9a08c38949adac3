using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>Identifies a <see cref="CatalogVersion"/>.</summary>
public readonly record struct CatalogVersionId(Guid Value) : IEntityId<CatalogVersionId>
{
    public static CatalogVersionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// One version of a body's catalogue in an area. The live version stays while the next is drafted; once in force a version
/// never changes and stays readable at its number.
/// </summary>
public sealed class CatalogVersion : IBelongsToJurisdiction
{
    private readonly List<VersionRow> _rows = [];

    private CatalogVersion()
    {
    }

    public CatalogVersion(CatalogVersionId id, StandardCatalog catalog, int number, int baseNumber, Actor drafter, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = catalog.JurisdictionId;
        CatalogId = catalog.Id;
        BodyId = catalog.BodyId;
        AreaCode = catalog.AreaCode;
        Number = number;
        BaseNumber = baseNumber;
        DraftedBy = drafter.Name;
        ChangedAt = at;
    }

    public CatalogVersionId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public CatalogId CatalogId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string AreaCode { get; private set; } = "";

    /// <summary>1 for the first version of the catalogue.</summary>
    public int Number { get; private set; }

    /// <summary>The version it was drafted from; 0 for the first. Approval is refused when another has come into force since.</summary>
    public int BaseNumber { get; private set; }

    public VersionState State { get; private set; }

    /// <summary>调整说明: why the catalogue changes; public with the change log.</summary>
    public string Reason { get; private set; } = "";

    public string DraftedBy { get; private set; } = "";

    public Guid? SubmitterId { get; private set; }

    public string SubmittedBy { get; private set; } = "";

    public string ApprovedBy { get; private set; } = "";

    /// <summary>Why the office returned it as a whole; reasons for single rows stand on the rows.</summary>
    public string ReturnReason { get; private set; } = "";

    /// <summary>The day it takes effect; fixed at approval.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts changes, so that two people editing one draft notice each other.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<VersionRow> Rows => _rows;

    /// <summary>A version that was in force elsewhere; who drafted and approved it is not carried along.</summary>
    internal static CatalogVersion Restore(
        CatalogVersionId id, StandardCatalog catalog, int number, int baseNumber, VersionState state, string reason, DateOnly effectiveOn,
        DateTimeOffset publishedAt) => new()
        {
            Id = id,
            JurisdictionId = catalog.JurisdictionId,
            CatalogId = catalog.Id,
            BodyId = catalog.BodyId,
            AreaCode = catalog.AreaCode,
            Number = number,
            BaseNumber = baseNumber,
            State = state,
            Reason = reason,
            EffectiveOn = effectiveOn,
            PublishedAt = publishedAt,
            ChangedAt = publishedAt,
        };

    /// <summary>
    /// The live rows of a catalogue that took effect before versions were kept: they become a version in force, so that whatever
    /// comes next can be compared with it.
    /// </summary>
    internal static CatalogVersion OfLive(
        StandardCatalog catalog, int number, IEnumerable<CatalogItem> items, TimeProvider time, string reason = "目录已经施行，按现行内容补存为版本。", int baseNumber = 0)
    {
        var since = catalog.EffectiveOn ?? time.Today();
        var published = since == time.Today() ? time.GetUtcNow() : since.StartInChina();
        var version = Restore(EntityId.New<CatalogVersionId>(time), catalog, number, baseNumber, VersionState.InForce, reason, since, published);
        foreach (var (item, at) in items.OrderBy(item => item.Number).Select((item, at) => (item, at)))
            version.Restore(EntityId.New<VersionRowId>(time), item.Id, at + 1, item.Row, item.Responsible);
        return version;
    }

    internal void Restore(VersionRowId id, CatalogItemId item, int position, CatalogRow cells, IEnumerable<BodyId> responsible) =>
        _rows.Add(new VersionRow(id, this, item, position, RowWording.Of(cells, responsible), "", ChangedAt));

    /// <summary>Adds a row at the end; the rows must be loaded.</summary>
    public VersionRow Add(
        VersionRowId id, CatalogItemId item, CatalogRow cells, IEnumerable<BodyId> responsible, DateTimeOffset at, string by = "") =>
        Add(id, item, _rows.Count == 0 ? 1 : _rows.Max(known => known.Position) + 1, RowWording.Of(cells, responsible), by, at);

    /// <summary>Adds a row at a place the caller knows to be free, so that a large draft need not be loaded for one row.</summary>
    internal VersionRow Add(VersionRowId id, CatalogItemId item, int position, RowWording wording, string by, DateTimeOffset at)
    {
        VersionRules.IsEditable(State).OrRefuse();
        var row = new VersionRow(id, this, item, position, wording, by, at);
        _rows.Add(row);
        Touch(at);
        return row;
    }

    public void Rewrite(VersionRow row, CatalogRow cells, DateTimeOffset at) => Rewrite(row, new RowWording(cells, row.ResponsibleBodies), "", at);

    public void Rewrite(VersionRow row, CatalogRow cells, IEnumerable<BodyId> responsible, DateTimeOffset at, string by = "") =>
        Rewrite(row, RowWording.Of(cells, responsible), by, at);

    internal void Rewrite(VersionRow row, RowWording wording, string by, DateTimeOffset at)
    {
        VersionRules.IsEditable(State).OrRefuse();
        row.Rewrite(wording, by, at);
        Touch(at);
    }

    public void Remove(VersionRow row, DateTimeOffset at)
    {
        VersionRules.IsEditable(State).OrRefuse();
        _rows.Remove(row);
        Touch(at);
    }

    public void Submit(string reason, Actor submitter, DateTimeOffset at)
    {
        VersionRules.HasRows(_rows.Count).OrRefuse();
        VersionRules.ReasonIsGiven(reason).OrRefuse();
        Go(VersionState.Submitted, at);
        (Reason, ReturnReason, SubmitterId, SubmittedBy) = (reason.Trim(), "", submitter.StaffId, submitter.Name);
        foreach (var row in _rows)
            row.ClearRemark();
    }

    /// <summary>退回: with a reason for the whole, for single rows, or both.</summary>
    public void Return(string reason, IReadOnlyDictionary<VersionRowId, string> remarks, DateTimeOffset at)
    {
        VersionRules.ReturnIsExplained(reason, remarks.Values).OrRefuse();
        Go(VersionState.Returned, at);
        ReturnReason = reason.Trim();
        foreach (var row in _rows)
        {
            if (remarks.TryGetValue(row.Id, out var remark) && !string.IsNullOrWhiteSpace(remark))
                row.Remark(remark.Trim());
        }
    }

    /// <summary>批准: by the county office, by someone other than the submitter, on the version it was drafted from.</summary>
    public void Approve(DateOnly effectiveOn, int numberInForce, Actor officer, DateOnly today, DateTimeOffset at)
    {
        VersionRules.IsSecondPerson(SubmitterId, officer).OrRefuse();
        VersionRules.BaseIsInForce(BaseNumber, numberInForce).OrRefuse();
        VersionRules.EffectIsNotPast(effectiveOn, today).OrRefuse();
        Go(VersionState.Approved, at);
        (EffectiveOn, ApprovedBy) = (effectiveOn, officer.Name);
    }

    /// <summary>The draft has been brought onto another version.</summary>
    internal void StandOn(int number, DateTimeOffset at)
    {
        VersionRules.IsEditable(State).OrRefuse();
        BaseNumber = number;
        Touch(at);
    }

    public void ComeIntoForce(DateTimeOffset at)
    {
        Go(VersionState.InForce, at);
        PublishedAt = at;
    }

    public void GiveWay(DateTimeOffset at) => Go(VersionState.Superseded, at);

    public void Abandon(DateTimeOffset at) => Go(VersionState.Abandoned, at);

    private void Go(VersionState next, DateTimeOffset at)
    {
        VersionRules.MayFollow(State, next).OrRefuse();
        State = next;
        Touch(at);
    }

    private void Touch(DateTimeOffset at)
    {
        ChangedAt = at;
        Revision++;
    }
}
