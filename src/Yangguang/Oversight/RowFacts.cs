using Yangguang.Bodies;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Oversight;

/// <summary>
/// One proactive row with what the public finds under it. Every figure of coverage is a count of these, and every list behind a
/// figure is the same query with the same condition.
/// </summary>
public sealed record RowFacts
{
    public required string Code { get; init; }

    public required string AreaCode { get; init; }

    public required string BodyCode { get; init; }

    public required string Body { get; init; }

    public required Tier Tier { get; init; }

    public required string Level1 { get; init; }

    public required string Level2 { get; init; }

    public required string Level3 { get; init; }

    public required FiveOpen FiveOpen { get; init; }

    /// <summary>A published record, or a proof from another channel.</summary>
    public required bool HasContent { get; init; }

    public required bool IsOverdue { get; init; }

    public required bool IsExplained { get; init; }

    public string Name => Level3.Length > 0 ? Level3 : Level2.Length > 0 ? Level2 : Level1;

    public RowStanding Standing => (HasContent, IsOverdue, IsExplained) switch
    {
        (true, false, _) => RowStanding.Live,
        (true, true, _) => RowStanding.Late,
        (false, true, _) => RowStanding.Blank,
        (false, false, true) => RowStanding.Explained,
        _ => RowStanding.NotYetDue,
    };

    internal static IQueryable<RowFacts> Of(YangguangDb db) =>
        from item in db.CatalogItems
        where item.IsProactive
        join body in db.Bodies on item.BodyId equals body.Id
        select new RowFacts
        {
            Code = item.Code,
            AreaCode = item.AreaCode,
            BodyCode = body.Code,
            Body = body.ShortName,
            Tier = body.Tier,
            Level1 = item.Row.Level1,
            Level2 = item.Row.Level2,
            Level3 = item.Row.Level3,
            FiveOpen = item.FiveOpen,
            HasContent = db.Editions.Any(edition => edition.IsLive && edition.ItemId == item.Id)
                || db.Duties.Any(duty => duty.ItemId == item.Id
                    && db.Evidence.Any(evidence => evidence.DutyId == duty.Id && evidence.Kind == EvidenceKind.ChannelProof)),
            IsOverdue = db.Duties.Any(duty => duty.ItemId == item.Id && duty.State == DutyState.Overdue),
            IsExplained = db.Duties.Any(duty => duty.ItemId == item.Id && duty.State == DutyState.NothingDue),
        };
}
