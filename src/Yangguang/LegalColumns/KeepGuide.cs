using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.LegalColumns;

/// <summary>编制指南: written by one, approved by another; the approved text is what the public reads.</summary>
public sealed class KeepGuide(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<DisclosureGuide> Write(BodyId bodyId, int seen, GuideContent content, Actor writer, CancellationToken cancellation = default)
    {
        DutyRules.ActsForBody(writer, bodyId).OrRefuse();
        var guide = await db.Guides.SingleOrDefaultAsync(guide => guide.BodyId == bodyId, cancellation);
        if (guide is null)
            db.Guides.Add(guide = new DisclosureGuide(await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation)));
        GuideRules.IsCurrent(guide.Revision, seen).OrRefuse();
        guide.Write(content, writer);
        audit.Note(writer, bodyId, bodyId.Value, new GuideWritten(guide.Revision));
        await db.SaveChangesAsync(cancellation);
        return guide;
    }

    public async Task Submit(BodyId bodyId, Actor writer, CancellationToken cancellation = default)
    {
        DutyRules.ActsForBody(writer, bodyId).OrRefuse();
        var guide = await db.Guides.SingleAsync(guide => guide.BodyId == bodyId, cancellation);
        guide.Submit();
        audit.Note(writer, bodyId, bodyId.Value, new GuideSubmitted(guide.Revision));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Return(BodyId bodyId, string reason, Actor reviewer, CancellationToken cancellation = default)
    {
        DutyRules.ActsForBody(reviewer, bodyId).OrRefuse();
        var guide = await db.Guides.SingleAsync(guide => guide.BodyId == bodyId, cancellation);
        guide.Return(reason);
        audit.Note(reviewer, bodyId, bodyId.Value, new GuideReturned(guide.ReturnReason));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Approve(BodyId bodyId, Actor reviewer, CancellationToken cancellation = default)
    {
        DutyRules.ActsForBody(reviewer, bodyId).OrRefuse();
        var guide = await db.Guides.SingleAsync(guide => guide.BodyId == bodyId, cancellation);
        guide.Approve(reviewer, time.Today());
        if (await db.ColumnReviews.FindAsync([bodyId, LegalColumn.Guide], cancellation) is { } review)
            review.Confirm(reviewer, time.Today());
        else
            db.ColumnReviews.Add(new ColumnReview(await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation), LegalColumn.Guide, reviewer, time.Today()));
        audit.Note(reviewer, bodyId, bodyId.Value, new GuideApproved(guide.Revision));
        await db.SaveChangesAsync(cancellation);
    }
}
