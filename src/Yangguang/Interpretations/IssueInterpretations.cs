using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Interpretations;

/// <summary>
/// 同步发布: when a policy document comes out, its cleared interpretations come out in the same transaction; where there is none, the
/// days until one is due begin to count.
/// </summary>
public sealed class IssueInterpretations(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit) : IEditionFollower
{
    private int _given;

    public async Task Follow(GovernmentRecord record, RecordEdition edition, Actor publisher, CancellationToken cancellation)
    {
        // Only policy documents are explained; everything else, in bulk too, goes out without a look.
        if (!record.Content.IsPolicy)
            return;
        var cleared = await db.Interpretations
            .Where(each => each.RecordId == record.Id && each.State == InterpretationState.Cleared)
            .OrderBy(each => each.ChangedAt).ToListAsync(cancellation);
        await Run(record, cleared, publisher, cancellation);
    }

    /// <summary>Publishes cleared interpretations of a public document. Saved by the caller.</summary>
    internal async Task Run(GovernmentRecord document, IReadOnlyList<Interpretation> cleared, Actor publisher, CancellationToken cancellation)
    {
        var (at, duty) = (time.GetUtcNow(), await DutyOf(document, cancellation));
        foreach (var interpretation in cleared)
        {
            interpretation.Publish(interpretation.Code is null ? await NextNumber(cancellation) : 0, at);
            duty?.Meet(time.Today(), interpretation.Content.Forms.Any(form => form.IsOtherForm()));
            audit.Note(publisher, document.BodyId, interpretation.Id.Value, new InterpretationPublished(interpretation.Code!, interpretation.Title, document.Content.Title));
        }
    }

    /// <summary>Null for a document that is exempt, with its reason in the plan.</summary>
    private async Task<InterpretationDuty?> DutyOf(GovernmentRecord document, CancellationToken cancellation)
    {
        if (await db.InterpretationDuties.FindAsync([document.Id], cancellation) is { } known)
            return known;
        if (!document.Content.IsPolicy || document.Content.Plan.Exemption.Length > 0)
            return null;
        var issuedOn = document.FirstPublishedAt?.DayInChina() ?? time.Today();
        var duty = new InterpretationDuty(document, issuedOn, InterpretationTerm.PublishBy(await calendar.Current(cancellation), issuedOn, LocalPractice.Default));
        db.InterpretationDuties.Add(duty);
        return duty;
    }

    private async Task<int> NextNumber(CancellationToken cancellation)
    {
        var since = new DateOnly(time.Today().Year, 1, 1).StartInChina();
        return await db.Interpretations.CountAsync(each => each.PublishedAt >= since, cancellation) + ++_given;
    }
}
