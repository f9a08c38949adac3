using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog.Columns;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Portal;

/// <summary>
/// Why a column shows nothing, or less than it should: what is late first, then what is not yet due, then what a named person
/// has signed. A column never stays silent.
/// </summary>
public sealed record ColumnSilence(IReadOnlyList<SilentRow> Overdue, IReadOnlyList<SilentRow> Due, IReadOnlyList<SignedSilence> Statements, int Waiting, int Unreadable)
{
    private const int MostShown = 10;

    internal static async Task<ColumnSilence> Of(YangguangDb db, PortalColumnId column, CancellationToken cancellation)
    {
        var duties = await (
            from placement in db.ColumnPlacements
            where placement.ColumnId == column
            join item in db.CatalogItems on placement.ItemId equals item.Id
            join duty in db.Duties on item.Id equals duty.ItemId
            join body in db.Bodies on duty.BodyId equals body.Id
            orderby duty.NextDueOn, item.Code
            select new
            {
                duty.Id,
                duty.State,
                Row = new SilentRow(item.Code, item.Row.Level3 != "" ? item.Row.Level3 : item.Row.Level2 != "" ? item.Row.Level2 : item.Row.Level1, body.ShortName, duty.NextDueOn),
            }).AsNoTracking().ToListAsync(cancellation);
        var ids = duties.Where(duty => duty.State == DutyState.NothingDue).Select(duty => duty.Id).ToList();
        var signed = await (
            from statement in db.NothingDueStatements
            where ids.Contains(statement.DutyId)
            join duty in db.Duties on statement.DutyId equals duty.Id
            join body in db.Bodies on duty.BodyId equals body.Id
            orderby statement.SignedOn descending
            select new SignedSilence(duty.ItemCode, body.ShortName, statement.Period, statement.Reason, statement.SignerName, statement.SignedOn))
            .Take(MostShown).ToListAsync(cancellation);
        return new(
            [.. duties.Where(duty => duty.State == DutyState.Overdue).Select(duty => duty.Row)],
            [.. duties.Where(duty => duty.State == DutyState.Due).Select(duty => duty.Row)],
            signed,
            duties.Count(duty => duty.State == DutyState.WaitingForFact),
            duties.Count(duty => duty.State == DutyState.UnknownTrigger));
    }
}

/// <summary>A row with the day it is, or was, due.</summary>
public sealed record SilentRow(string Code, string Name, string Body, DateOnly? DueOn);

/// <summary>本期无应公开事项, as it was signed.</summary>
public sealed record SignedSilence(string ItemCode, string Body, string Period, string Reason, string Signer, DateOnly SignedOn);
