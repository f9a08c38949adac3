using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Requests.Acts;

/// <summary>转主动公开: what several ask for, and anybody may know, is drafted as a record under a row of the catalogue (art. 44).</summary>
public sealed class MakePublic(YangguangDb db, CaseDesk desk, DraftRecord draft)
{
    /// <param name="title">Of the record; the request's own words may name somebody.</param>
    public async Task<GovernmentRecord> Run(RequestId id, CatalogItemId item, string title, Actor by, CancellationToken cancellation = default)
    {
        var request = await desk.Open(id, cancellation);
        RequestRules.Handles(by, request.BodyId).OrRefuse();
        RequestRules.IsTold(title, "公开信息的标题，不要写申请人").OrRefuse();
        RequestRules.IsNotPublicYet(request).OrRefuse();
        var clock = await desk.Clock(cancellation);
        var content = new RecordContent { Title = title.Trim(), FormedOn = clock.Today };
        var record = await draft.Run(item, request.BodyId, null, content, by with { BodyId = request.BodyId }, cancellation);
        var first = request.SameAsId ?? id;
        foreach (var each in await db.Requests.Where(each => each.Id == first || each.SameAsId == first).ToListAsync(cancellation))
            each.MakePublic(record.Id);
        await desk.Act(id, by, (same, _) =>
        {
            same.MakePublic(record.Id);
            return new TurnedProactive(content.Title);
        }, cancellation);
        return record;
    }
}

[InWords("转主动公开，起草《{title}》")]
public sealed record TurnedProactive(string Title);
