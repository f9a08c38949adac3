using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Interpretations;

/// <summary>政策解读 beside its document: on the record's page and at the desk.</summary>
public sealed class CompanionInterpretations(YangguangDb db, TimeProvider time) : IRecordCompanion
{
    public async Task<IReadOnlyList<CompanionLink>> InPublic(RecordId record, CancellationToken cancellation)
    {
        var known = await db.Interpretations.AsNoTracking().Where(each => each.RecordId == record && each.Live != null)
            .OrderBy(each => each.PublishedAt).ToListAsync(cancellation);
        return [.. known.Select(each => new CompanionLink(
            "政策解读", each.Title, each.Address, string.Join('、', each.Live!.Forms.Select(form => form.InWords()))))];
    }

    public async Task<IReadOnlyList<CompanionLink>> AtTheDesk(GovernmentRecord record, CancellationToken cancellation)
    {
        if (!record.Content.IsPolicy)
            return [];
        var known = await db.Interpretations.AsNoTracking().Where(each => each.RecordId == record.Id && each.State != InterpretationState.Abandoned)
            .OrderBy(each => each.ChangedAt).ToListAsync(cancellation);
        var duty = await db.InterpretationDuties.AsNoTracking().SingleOrDefaultAsync(duty => duty.RecordId == record.Id, cancellation);
        return
        [
            .. known.Select(each => new CompanionLink("政策解读", each.Title, $"/desk/interpretations/{each.Id}", State: each.State.InBadge())),
            .. duty is null || known.Count > 0 ? [] : new[] { new CompanionLink("政策解读", $"最迟{duty.DueOn:yyyy-MM-dd}发布解读", $"/desk/interpretations?record={record.Id}", State: duty.InBadge(time.Today())) },
            .. duty is null && known.Count == 0 && record.Content.Plan.Exemption.Length == 0
                ? new[] { new CompanionLink("政策解读", "还没有起草解读，与文件同步发布", $"/desk/interpretations?record={record.Id}") } : [],
        ];
    }
}
