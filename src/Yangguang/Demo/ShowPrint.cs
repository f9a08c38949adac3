using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Gazette;
using Yangguang.Platform;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Demo;

/// <summary>Two printed issues of the gazette and one in the making, and a record with files to take home; all through the use cases of the desk.</summary>
internal sealed class ShowPrint(
    YangguangDb db, BeginIssue begin, ArrangeIssue arrange, UploadEdition upload, SubmitIssue submit, PublishIssue publish,
    DraftRecord draft, AttachFile attach, SubmitRecord hand, PublishRecord release, TimeProvider time)
{
    private const int Issues = 2;
    private const int ArticlesAnIssue = 6;

    public async Task Run(Actor officer, CancellationToken cancellation)
    {
        var second = officer with { StaffId = Guid.CreateVersion7(time.GetUtcNow()), Name = "演示签发人" };
        for (var ago = Issues; ago > 0; ago--)
            await Issue(ago, officer, second, cancellation);
        await begin.Run(officer, cancellation);
        await WithFiles(officer, second, cancellation);
    }

    private async Task Issue(int monthsAgo, Actor compiler, Actor signer, CancellationToken cancellation)
    {
        var issue = await begin.Run(compiler, cancellation);
        foreach (var article in issue.Articles.Skip(ArticlesAnIssue).Select(article => article.Id).ToList())
            await arrange.Drop(issue.Id, article, compiler, cancellation);
        foreach (var indexNumber in await Documents(issue, cancellation))
            await arrange.Take(issue.Id, indexNumber, null, compiler, cancellation);
        var today = time.Today().AddMonths(-monthsAgo);
        await arrange.Number(issue.Id, new(today.Year, today.Month, today.Month), new DateOnly(today.Year, today.Month, 28), cancellation);
        await arrange.Place(issue.Id, [.. issue.Articles.OrderBy(article => article.Place).Select((article, place) => new ArticlePlace
        {
            Article = article.Id.Value,
            Section = article.Section,
            Page = place + 2,
        })], cancellation);
        await upload.Run(issue.Id, new MemoryStream(await Printed(issue, cancellation)), $"昭明县人民政府公报{issue.Name}.pdf", compiler, cancellation);
        await submit.Run(issue.Id, compiler, cancellation);
        await publish.Run(issue.Id, signer, cancellation);
    }

    /// <summary>Further official documents that no issue printed, to fill this one.</summary>
    private Task<List<string>> Documents(GazetteIssue issue, CancellationToken cancellation) => db.Editions.AsNoTracking()
        .Where(edition => edition.IsLive && edition.Content.DocumentNumber != "" && !db.GazetteArticles.Any(article => article.RecordId == edition.RecordId))
        .OrderByDescending(edition => edition.Content.FormedOn).ThenBy(edition => edition.IndexNumber)
        .Select(edition => edition.IndexNumber).Take(Math.Max(0, ArticlesAnIssue - issue.Articles.Count)).ToListAsync(cancellation);

    private async Task<byte[]> Printed(GazetteIssue issue, CancellationToken cancellation)
    {
        var ids = issue.Articles.Select(article => article.EditionId).ToList();
        var texts = await db.Editions.AsNoTracking().Where(edition => ids.Contains(edition.Id)).ToDictionaryAsync(edition => edition.Id, edition => edition.Content, cancellation);
        var pdf = new DemoPdf();
        pdf.Page($"昭明县人民政府公报（{issue.Name}）", issue.Articles.OrderBy(article => article.Page).Select(article => $"{article.Title} …… {article.Page}"));
        foreach (var article in issue.Articles.OrderBy(article => article.Page))
            pdf.Page(article.Title, texts[article.EditionId].Paragraphs);
        return pdf.Print();
    }

    private async Task WithFiles(Actor author, Actor signer, CancellationToken cancellation)
    {
        var item = await db.CatalogItems.AsNoTracking().Where(item => item.AreaCode == "05" && db.Duties.Any(duty => duty.ItemId == item.Id && duty.BodyId == item.BodyId)
                && db.Bodies.Any(body => body.Id == item.BodyId && body.ShortName == "县民政局"))
            .OrderBy(item => item.Id).FirstAsync(cancellation);
        var record = await draft.Run(item.Id, item.BodyId, null, new RecordContent
        {
            Title = $"{time.Today().Year}年第三季度社会救助资金发放情况",
            Summary = "各乡镇社会救助资金发放的户数、人数和金额，附明细表。",
            Text = "现将第三季度社会救助资金发放情况予以公布，各乡镇明细见附件。【演示数据】",
            FormedOn = time.Today(),
            Theme = "民政、扶贫、救灾",
            Genre = "公告",
            Attribute = DisclosureAttribute.Proactive,
        }, author, cancellation);
        await attach.Run(record.Id, new MemoryStream(XlsxPrinter.Print(Amounts())), "社会救助资金发放明细.xlsx", "社会救助资金发放明细（Excel）", author, cancellation);
        await attach.Run(record.Id, new MemoryStream(DocxPrinter.Print(Amounts())), "社会救助资金发放明细.docx", "社会救助资金发放明细（Word）", author, cancellation);
        await hand.Run(record.Id, author, cancellation);
        await release.Run(record.Id, ReviewSheet.Whole, signer, cancellation);
    }

    private static PrintedBook Amounts()
    {
        string[][] rows =
        [
            ["乡镇", "户数", "人数", "金额（元）"],
            ["青溪镇", "128", "231", "386120"],
            ["柳湾镇", "97", "168", "281400"],
            ["石桥乡", "64", "119", "198730"],
            ["合计", "289", "518", "866250"],
        ];
        var cells = rows.SelectMany((row, y) => row.Select((text, x) => new PrintedCell(y, x, text))).ToList();
        return new("社会救助资金发放明细", "昭明县", "演示数据",
        [
            new PrintedTable
            {
                Name = "明细",
                Title = "社会救助资金发放明细",
                Columns = [new(8), new(5, IsCentred: true), new(5, IsCentred: true), new(8, IsCentred: true)],
                HeadRows = 1,
                Cells = cells,
            },
        ]);
    }
}
