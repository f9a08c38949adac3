using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Handover;

/// <summary>Reads what is open: of one person with what nobody was assigned, or of the whole body.</summary>
public sealed class ReadOpenWork(YangguangDb db, CountyCalendar calendar, TimeProvider time)
{
    /// <param name="person">Null for the whole body.</param>
    public async Task<OpenWork> Run(Body body, Staff? person, CancellationToken cancellation = default) => new(
        body.Name, body.Code, person?.DisplayName ?? "", time.Today(),
        await Duties(body.Id, person?.Id, cancellation), await Texts(body.Id, person?.Id, cancellation), await Catalogs(body.Id, cancellation));

    private async Task<IReadOnlyList<OpenDuty>> Duties(BodyId body, Guid? person, CancellationToken cancellation)
    {
        var clock = new DutyClock(await calendar.Current(cancellation));
        var names = await db.Staff.AsNoTracking().ToDictionaryAsync(staff => staff.Id, staff => staff.DisplayName, cancellation);
        var duties = await db.Duties.AsNoTracking().WithOpenRounds().AsSplitQuery()
            .Where(duty => duty.BodyId == body && (person == null || duty.OwnerId == person || duty.OwnerId == null))
            .OrderBy(duty => duty.NextDueOn == null).ThenBy(duty => duty.NextDueOn).ThenBy(duty => duty.AreaCode).ThenBy(duty => duty.Id)
            .ToListAsync(cancellation);
        var ids = duties.Select(duty => duty.ItemId).Distinct().ToList();
        var rows = await db.CatalogItems.AsNoTracking().Where(item => ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, item => item.Row, cancellation);
        return [.. duties.Select(duty => Line(duty, rows[duty.ItemId], clock, duty.OwnerId is { } owner ? names.GetValueOrDefault(owner, "") : ""))];
    }

    private static OpenDuty Line(Duty duty, CatalogRow row, DutyClock clock, string owner)
    {
        var round = duty.OpenRounds.FirstOrDefault();
        var law = round is null ? "" : string.Join('、', clock.Reckon(row, round).Law.Select(citation => citation.ToString()).Distinct());
        var why = $"公开时限：{(row.TimeLimit.Length > 0 ? row.TimeLimit : "（空白）")}" + (law.Length > 0 ? $"；依据：{law}" : "");
        return new OpenDuty(
            duty.Id, AreaNames.Of(duty.AreaCode), row.Name, owner, duty.State, round?.Label ?? duty.Trigger.InWords(), round?.DueOn, round?.IsProvisional ?? false, why);
    }

    private async Task<IReadOnlyList<OpenText>> Texts(BodyId body, Guid? person, CancellationToken cancellation)
    {
        var records = await db.Records.AsNoTracking()
            .Where(record => record.BodyId == body && RecordGateQueries.Unfinished.Contains(record.State) && (person == null || record.AuthorId == person))
            .OrderBy(record => record.ChangedAt)
            .Select(record => new { record.Id, record.Content.Title, record.AreaCode, record.State, record.AuthorName, record.ReturnReason, record.ChangedAt })
            .ToListAsync(cancellation);
        return [.. records.Select(record => new OpenText(
            record.Id.Value, record.Title, AreaNames.Of(record.AreaCode), record.State.InWords(), record.AuthorName, record.ReturnReason, record.ChangedAt.DayInChina()))];
    }

    /// <summary>Drafts of catalogues belong to the body: whoever leaves, they stay with it.</summary>
    private async Task<IReadOnlyList<OpenCatalog>> Catalogs(BodyId body, CancellationToken cancellation)
    {
        var versions = await db.CatalogVersions.AsNoTracking()
            .Where(version => version.BodyId == body && VersionStates.Pending.Contains(version.State)).OrderBy(version => version.ChangedAt)
            .Select(version => new { version.AreaCode, version.Number, version.State, version.DraftedBy, version.ReturnReason, version.ChangedAt })
            .ToListAsync(cancellation);
        return [.. versions.Select(version => new OpenCatalog(
            version.AreaCode, AreaNames.Of(version.AreaCode), version.Number, version.State.InWords(), version.DraftedBy, version.ReturnReason, version.ChangedAt.DayInChina()))];
    }
}
