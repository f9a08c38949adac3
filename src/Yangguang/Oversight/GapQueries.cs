using Yangguang.Bodies;
using Yangguang.Catalog.Columns;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight;

/// <summary>The five gaps as queries: counted, paged and exported alike.</summary>
internal static class GapQueries
{
    public static IQueryable<GapLine> Of(YangguangDb db, GapKind kind, BodyId? body) => kind switch
    {
        GapKind.RowWithoutColumn => RowsWithoutColumn(db, body),
        GapKind.RecordWithoutRow => RecordsWithoutRow(db, body),
        _ => Columns(db, kind, body),
    };

    private static IQueryable<GapLine> RowsWithoutColumn(YangguangDb db, BodyId? body) =>
        from item in db.CatalogItems
        where item.IsProactive && (body == null || item.BodyId == body) && !db.ColumnPlacements.Any(placement => placement.ItemId == item.Id)
        join owner in db.Bodies on item.BodyId equals owner.Id
        select new GapLine
        {
            Key = item.Code,
            Name = item.Row.Level3 != "" ? item.Row.Level3 : item.Row.Level2 != "" ? item.Row.Level2 : item.Row.Level1,
            BodyCode = owner.Code,
            Body = owner.ShortName,
            AreaCode = item.AreaCode,
            Overdue = db.Duties.Count(duty => duty.ItemId == item.Id && duty.State == DutyState.Overdue),
            Explained = db.Duties.Count(duty => duty.ItemId == item.Id && duty.State == DutyState.NothingDue),
            DueOn = db.Duties.Where(duty => duty.ItemId == item.Id).Min(duty => duty.NextDueOn),
        };

    private static IQueryable<GapLine> Columns(YangguangDb db, GapKind kind, BodyId? body) =>
        from column in ColumnsOf(db, kind)
        where column.ClosedOn == null && (body == null || column.BodyId == body)
        join owner in db.Bodies on column.BodyId equals owner.Id
        select new GapLine
        {
            Key = column.Code,
            Name = column.Name,
            BodyCode = owner.Code,
            Body = owner.ShortName,
            AreaCode = column.AreaCode,
            Overdue = Duties(db).Count(duty => duty.Column == column.Id && duty.State == DutyState.Overdue),
            Explained = Duties(db).Count(duty => duty.Column == column.Id && duty.State == DutyState.NothingDue),
            DueOn = Duties(db).Where(duty => duty.Column == column.Id).Min(duty => duty.NextDueOn),
        };

    private static IQueryable<PortalColumn> ColumnsOf(YangguangDb db, GapKind kind)
    {
        var live = db.ColumnPlacements.Join(db.CatalogItems, placement => placement.ItemId, item => item.Id, (placement, _) => placement);
        if (kind == GapKind.ColumnWithoutRow)
            return db.PortalColumns.Where(column => !live.Any(placement => placement.ColumnId == column.Id));
        var filled = db.ColumnPlacements.Where(placement => db.Editions.Any(edition => edition.IsLive && edition.ItemId == placement.ItemId));
        return kind == GapKind.EmptyColumn
            ? db.PortalColumns.Where(column =>
                live.Any(placement => placement.ColumnId == column.Id) && !filled.Any(placement => placement.ColumnId == column.Id))
            : db.PortalColumns.Where(column => filled.Any(placement => placement.ColumnId == column.Id)
                && Duties(db).Any(duty => duty.Column == column.Id && duty.State == DutyState.Overdue));
    }

    private static IQueryable<ColumnDuty> Duties(YangguangDb db) =>
        db.ColumnPlacements.Join(db.Duties, placement => placement.ItemId, duty => duty.ItemId, (placement, duty) =>
            new ColumnDuty { Column = placement.ColumnId, State = duty.State, NextDueOn = duty.NextDueOn });

    private static IQueryable<GapLine> RecordsWithoutRow(YangguangDb db, BodyId? body) =>
        from edition in db.Editions
        where edition.IsLive && (body == null || edition.BodyId == body) && !db.CatalogItems.Any(item => item.Id == edition.ItemId)
        join owner in db.Bodies on edition.BodyId equals owner.Id
        select new GapLine
        {
            Key = edition.IndexNumber,
            Name = edition.Content.Title,
            BodyCode = owner.Code,
            Body = owner.ShortName,
            AreaCode = edition.AreaCode,
            Overdue = 0,
            Explained = 0,
            DueOn = null,
        };

    private sealed class ColumnDuty
    {
        public required PortalColumnId Column { get; init; }

        public required DutyState State { get; init; }

        public required DateOnly? NextDueOn { get; init; }
    }
}
