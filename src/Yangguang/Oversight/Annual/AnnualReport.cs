using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>Identifies an <see cref="AnnualReport"/>.</summary>
public readonly record struct AnnualReportId(Guid Value) : IEntityId<AnnualReportId>
{
    public static AnnualReportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// 政府信息公开工作年度报告 of a body for a year, in the making and afterwards (政府信息公开条例 arts. 49, 50). Its words are written, its
/// figures counted; they are frozen when it is submitted, and what is published is made from them alone.
/// </summary>
public sealed class AnnualReport : IBelongsToJurisdiction
{
    private AnnualReport()
    {
    }

    public AnnualReport(AnnualReportId id, Body body, int year, ReportProse prose, Actor writer, DateTimeOffset at)
    {
        (Id, JurisdictionId, BodyId, Year) = (id, body.JurisdictionId, body.Id, year);
        WriterIds = writer.StaffId.ToString("n");
        Put(prose, Supplement, at);
    }

    public AnnualReportId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>The year reported on.</summary>
    public int Year { get; private set; }

    public AnnualReportState State { get; private set; }

    public ReportProse Prose { get; private set; } = new();

    public ReportSupplement Supplement { get; private set; } = new();

    /// <summary>The figures it was submitted with; null while it is a draft that was never submitted.</summary>
    public ReportFigures? Figures { get; private set; }

    public string SubmitterName { get; private set; } = "";

    /// <summary>报送县政府办; the first time, which later corrections do not move.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Why it was given back or is corrected; empty otherwise.</summary>
    public string ReturnReason { get; private set; } = "";

    /// <summary>The record that it is published as; null before one is drafted.</summary>
    public RecordId? RecordId { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public int Revision { get; private set; }

    internal string WriterIds { get; private set; } = "";

    public bool WasWrittenBy(Guid staff) => WriterIds.Contains(staff.ToString("n"), StringComparison.Ordinal);

    public void Rewrite(ReportProse prose, ReportSupplement supplement, Actor writer, DateTimeOffset at)
    {
        AnnualReportRules.IsDraft(this).OrRefuse();
        AnnualReportRules.IsExplained(supplement).OrRefuse();
        if (!WasWrittenBy(writer.StaffId))
            WriterIds = $"{WriterIds} {writer.StaffId:n}";
        Put(prose, supplement, at);
    }

    /// <summary>提交: the figures as counted now are frozen; refused while a hard check fails.</summary>
    public void Submit(ReportFigures figures, Actor writer, DateTimeOffset at)
    {
        AnnualReportRules.IsDraft(this).OrRefuse();
        AnnualReportRules.IsFinished(Prose).OrRefuse();
        AnnualReportRules.Holds(figures).OrRefuse();
        (State, Figures, SubmitterName, SubmittedAt, ReturnReason) = (AnnualReportState.Submitted, figures, writer.Name, SubmittedAt ?? at, "");
        Touch(at);
    }

    /// <summary>退回 by the county office, or taken back to be corrected; a published page stays until the next edition.</summary>
    public void Reopen(string reason, DateTimeOffset at)
    {
        AnnualReportRules.MayReopen(this, reason).OrRefuse();
        (State, ReturnReason) = (AnnualReportState.Draft, reason.Trim());
        Touch(at);
    }

    /// <summary>The record that passes the gate in its place.</summary>
    public void DraftedAs(RecordId record, DateTimeOffset at)
    {
        AnnualReportRules.IsSubmitted(this).OrRefuse();
        RecordId = record;
        Touch(at);
    }

    /// <summary>发布: nothing is published whose figures do not hold, or are no longer what the cases say.</summary>
    public void Publish(ReportFigures counted, DateTimeOffset at)
    {
        AnnualReportRules.IsSubmitted(this).OrRefuse();
        AnnualReportRules.Holds(Figures!).OrRefuse();
        AnnualReportRules.IsStillTrue(Figures!, counted).OrRefuse();
        (State, PublishedAt) = (AnnualReportState.Published, PublishedAt ?? at);
        Touch(at);
    }

    private void Put(ReportProse prose, ReportSupplement supplement, DateTimeOffset at)
    {
        (Prose, Supplement) = (prose.Tidied(), supplement);
        Touch(at);
    }

    private void Touch(DateTimeOffset at)
    {
        ChangedAt = at;
        Revision++;
    }
}
