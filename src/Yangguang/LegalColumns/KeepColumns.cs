using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.LegalColumns;

/// <summary>Keeps rules, statements, reports and additions of a body's columns, and notes that somebody looked through one.</summary>
public sealed class KeepColumns(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task ListRule(BodyId bodyId, RuleFacts facts, Actor clerk, CancellationToken cancellation = default)
    {
        var body = await Of(bodyId, clerk, cancellation);
        ColumnRules.RuleIsTold(facts).OrRefuse();
        ColumnRules.RecordIsLive(facts.IndexNumber, facts.IndexNumber.Trim().Length == 0 || await Live(facts.IndexNumber, cancellation) is not null).OrRefuse();
        var rule = new BodyRule(EntityId.New<BodyRuleId>(time), body, facts);
        db.BodyRules.Add(rule);
        audit.Note(clerk, bodyId, bodyId.Value, new BodyRuleListed(rule.Title));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task DropRule(BodyRuleId id, Actor clerk, CancellationToken cancellation = default)
    {
        if (await db.BodyRules.SingleOrDefaultAsync(rule => rule.Id == id, cancellation) is not { } rule)
            return;
        DutyRules.ActsForBody(clerk, rule.BodyId).OrRefuse();
        db.BodyRules.Remove(rule);
        audit.Note(clerk, rule.BodyId, rule.BodyId.Value, new BodyRuleDropped(rule.Title));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>暂无、不涉及, signed by somebody who may sign for the body.</summary>
    public async Task ExplainNode(BodyId bodyId, string node, NodeAbsence absence, string note, Actor signer, CancellationToken cancellation = default)
    {
        var body = await Of(bodyId, signer, cancellation);
        ColumnRules.MaySign(signer).OrRefuse();
        var item = LegalColumnWords.NodesOf(body).FirstOrDefault(each => each.Code == node);
        ColumnRules.NodeBinds(item is not null).OrRefuse();
        ColumnRules.NoteIsGiven(note).OrRefuse();
        if (await db.NodeStatements.FindAsync([bodyId, node], cancellation) is { } known)
            known.Sign(absence, note, signer, time.Today());
        else
            db.NodeStatements.Add(new NodeStatement(body, node, absence, note, signer, time.Today()));
        audit.Note(signer, bodyId, bodyId.Value, new NodeExplained(item!.Name, absence.InWords(), note.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task ListReport(BodyId bodyId, int year, string indexNumber, Actor clerk, CancellationToken cancellation = default)
    {
        var body = await Of(bodyId, clerk, cancellation);
        ColumnRules.YearIsPast(year, time.Today()).OrRefuse();
        var record = await Live(indexNumber, cancellation);
        ColumnRules.RecordIsLive(indexNumber, record?.BodyId == bodyId).OrRefuse();
        if (await db.YearReports.FindAsync([bodyId, year], cancellation) is { } known)
            known.Replace(record!.Id);
        else
            db.YearReports.Add(new YearReport(body, year, record!.Id));
        audit.Note(clerk, bodyId, bodyId.Value, new YearReportListed(year, indexNumber.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task AddEntry(BodyId bodyId, BasicGroup group, string title, string limit, string address, Actor clerk, CancellationToken cancellation = default)
    {
        var body = await Of(bodyId, clerk, cancellation);
        ColumnRules.EntryIsTold(title, address).OrRefuse();
        db.BasicEntries.Add(new BasicEntry(EntityId.New<BasicEntryId>(time), body, group, title, limit, address));
        audit.Note(clerk, bodyId, bodyId.Value, new BasicEntryAdded(group.InWords(), title.Trim()));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task DropEntry(BasicEntryId id, Actor clerk, CancellationToken cancellation = default)
    {
        if (await db.BasicEntries.SingleOrDefaultAsync(entry => entry.Id == id, cancellation) is not { } entry)
            return;
        DutyRules.ActsForBody(clerk, entry.BodyId).OrRefuse();
        db.BasicEntries.Remove(entry);
        audit.Note(clerk, entry.BodyId, entry.BodyId.Value, new BasicEntryDropped(entry.Group.InWords(), entry.Title));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>复核: somebody who reviews for the body looked, and what stands there is still true.</summary>
    public async Task Confirm(BodyId bodyId, LegalColumn column, Actor reviewer, CancellationToken cancellation = default)
    {
        var body = await Of(bodyId, reviewer, cancellation);
        ColumnRules.MaySign(reviewer).OrRefuse();
        if (await db.ColumnReviews.FindAsync([bodyId, column], cancellation) is { } known)
            known.Confirm(reviewer, time.Today());
        else
            db.ColumnReviews.Add(new ColumnReview(body, column, reviewer, time.Today()));
        audit.Note(reviewer, bodyId, bodyId.Value, new ColumnConfirmed(column.InWords()));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Body> Of(BodyId bodyId, Actor actor, CancellationToken cancellation)
    {
        DutyRules.ActsForBody(actor, bodyId).OrRefuse();
        return await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
    }

    private async Task<GovernmentRecord?> Live(string indexNumber, CancellationToken cancellation)
    {
        var number = indexNumber.Trim();
        return await db.Records.AsNoTracking().FirstOrDefaultAsync(record => record.IndexNumber == number && record.Standing == PublicStanding.Live, cancellation);
    }
}
