using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog.Import;
using Yangguang.Catalog.Import.Readers;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Oversight.Annual;

/// <summary>导入往年报告: the tables of a Word, Excel or web file, of the present form or that of 2019, to stand beside this year's.</summary>
public sealed class ImportEarlierReport(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<EarlierTables> Run(BodyId bodyId, int year, Stream content, string name, Actor clerk, CancellationToken cancellation = default)
    {
        var body = await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
        AnnualReportRules.ActsForBody(clerk, bodyId).OrRefuse();
        AnnualReportRules.MayWrite(clerk).OrRefuse();
        AnnualReportRules.Reports(body).OrRefuse();
        AnnualReportRules.YearIsOver(year, time.Today()).OrRefuse();
        var tables = Read(content, name);
        if (await db.EarlierReports.FindAsync([bodyId, year], cancellation) is { } known)
            known.Replace(tables, name, clerk, time.GetUtcNow());
        else
            db.EarlierReports.Add(new EarlierReport(body, year, tables, name, clerk, time.GetUtcNow()));
        audit.Note(clerk, bodyId, bodyId.Value, new EarlierReportImported(year, name, tables.RowCount));
        await db.SaveChangesAsync(cancellation);
        return tables;
    }

    private static EarlierTables Read(Stream content, string name)
    {
        try
        {
            var tables = EarlierTablesReader.Read(SourceReaders.Read(SourceFile.Take(content, name)));
            return tables.RowCount > 0
                ? tables
                : throw Refused($"“{name}”里没有找到年度报告的表格。请上传含表2、表3、表4的Word、Excel或者网页文件。");
        }
        catch (ImportRefusedException refused)
        {
            throw Refused($"{refused.Message}。");
        }
    }

    private static RuleViolationException Refused(string message) => new(Ruling.Refused("annual-report.import", message));
}
