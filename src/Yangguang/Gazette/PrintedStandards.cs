using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Gazette;

/// <summary>标准文本: what an issue printed of a record (国办发〔2018〕22号: 规章 and normative documents in the gazette are standard texts).</summary>
internal sealed class PrintedStandards(YangguangDb db) : IStandardTexts
{
    public Task<StandardText?> Of(RecordId record, CancellationToken cancellation) => (
        from article in db.GazetteArticles
        where article.RecordId == record && (article.Section == GazetteSection.Rules || article.Section == GazetteSection.Government || article.Section == GazetteSection.Department)
        join issue in db.GazetteIssues on article.IssueId equals issue.Id
        where issue.State == GazetteState.Published
        orderby issue.TotalNumber
        select new StandardText($"{issue.Year}年第{issue.Number}期", $"/gazette/{issue.Year}/{issue.Number}", article.Page, article.EditionId)).FirstOrDefaultAsync(cancellation);
}
