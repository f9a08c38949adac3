using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Oversight;
using Yangguang.Rules.Records;

namespace Yangguang.LegalColumns;

/// <summary>Says what is missing or stale in the legal columns of a body; nothing found means all is as the law asks.</summary>
public sealed class CheckLegalColumns(YangguangDb db, ReadLegalColumns read, CountyCalendar calendar, TimeProvider time)
{
    public async Task<IReadOnlyList<ColumnFinding>> Run(Body body, CancellationToken cancellation) =>
    [
        .. await Guide(body, cancellation),
        .. await Upkeep(body, cancellation),
        .. await Statutory(body, cancellation),
        .. await Reports(body, cancellation),
        .. await Basic(body, cancellation),
    ];

    private async Task<List<ColumnFinding>> Guide(Body body, CancellationToken cancellation)
    {
        var guide = await db.Guides.AsNoTracking().SingleOrDefaultAsync(guide => guide.BodyId == body.Id, cancellation);
        return guide?.Live is null
            ? [new(LegalColumn.Guide, "还没有公开指南。条例第十二条要求写明信息分类、编排体系、获取方式和工作机构的联系方式。", Laws.DisclosureRegulation("第十二条"))]
            : [.. guide.Live.Parts.Where(part => part.Text.Length == 0).Select(part => new ColumnFinding(LegalColumn.Guide, $"指南缺“{part.Name}”。", Laws.DisclosureRegulation("第十二条")))];
    }

    private async Task<List<ColumnFinding>> Upkeep(Body body, CancellationToken cancellation)
    {
        var today = time.Today();
        var reviews = await db.ColumnReviews.AsNoTracking().Where(review => review.BodyId == body.Id).ToDictionaryAsync(review => review.Column, cancellation);
        return
        [
            .. from column in Enum.GetValues<LegalColumn>()
               let review = reviews.GetValueOrDefault(column)
               where review is null || ColumnUpkeep.ReviewBy(review.ReviewedOn, LocalPractice.Default) < today
               select new ColumnFinding(column, review is null
                   ? $"“{column.InWords()}”从来没有复核过。"
                   : $"“{column.InWords()}”上次复核在{review.ReviewedOn:yyyy-MM-dd}，已超过{LocalPractice.Default.ColumnReviewMonths}个月。", ColumnUpkeep.Law),
        ];
    }

    private async Task<List<ColumnFinding>> Statutory(Body body, CancellationToken cancellation) =>
        [.. (await read.Tree(body, cancellation)).Where(node => node.IsBlank)
            .Select(node => new ColumnFinding(LegalColumn.Statutory, $"“{node.Item.Name}”没有内容，也没有“暂无”或者“不涉及”的说明。", node.Item.Law))];

    /// <summary>From the legal day on the report of the year before must be there, and it must report on the key areas (B14).</summary>
    private async Task<List<ColumnFinding>> Reports(Body body, CancellationToken cancellation)
    {
        var (today, reports) = (time.Today(), await read.Reports(body, cancellation));
        var due = body.Kind == BodyKind.DisclosureOffice
            ? AnnualReportDate.ForGovernment(await calendar.Current(cancellation), today.Year - 1, LocalPractice.Default)
            : AnnualReportDate.ForDepartment(await calendar.Current(cancellation), today.Year - 1, LocalPractice.Default);
        var findings = reports.Where(report => !report.HasKeyAreas)
            .Select(report => new ColumnFinding(LegalColumn.Reports, $"{report.Year}年年报没有报告重点领域信息公开情况。", Laws.GrassrootsOpenness())).ToList();
        if (today > due.DueOn && reports.All(report => report.Year != today.Year - 1))
            findings.Insert(0, new(LegalColumn.Reports, $"{today.Year - 1}年年报应当在{due.DueOn:yyyy-MM-dd}前公布，还没有登记。", due.Law[0]));
        return findings;
    }

    private async Task<List<ColumnFinding>> Basic(Body body, CancellationToken cancellation)
    {
        var basic = await read.Basic(body, cancellation);
        var findings = basic.Missing.Select(group => new ColumnFinding(LegalColumn.BasicCatalog, $"基本目录没有“{group.InWords()}”。", Laws.OpennessRules())).ToList();
        if (basic.Areas.Count == 0)
            findings.Add(new(LegalColumn.BasicCatalog, "基本目录没有重点领域：本单位没有生效的标准目录。", Laws.GrassrootsOpenness()));
        return findings;
    }
}

/// <summary>Something missing or stale in a column.</summary>
public sealed record ColumnFinding(LegalColumn Column, string Text, Citation Law);
