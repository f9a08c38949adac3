using Yangguang.Catalog.Import;
using Yangguang.Catalog.Import.Readers;
using Yangguang.Platform.Office;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Cards;

/// <summary>Cards as files: Word always, PDF where LibreOffice is installed.</summary>
internal static class CardEndpoints
{
    public static void MapCards(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cards/{organisation}/{back}/card.docx", async (string organisation, string back, YangguangDb db, SiteAddress site, CancellationToken cancellation) =>
            await CardView.Find(db, site, $"{organisation}/{back}", cancellation) is { } card
                ? Results.File(CardDocument.Print(card), DocxPrinter.MediaType, "card.docx") : Results.NotFound()).AllowAnonymous();
        routes.MapGet("/cards/{organisation}/{back}/card.pdf", async (string organisation, string back, YangguangDb db, SiteAddress site, CancellationToken cancellation) =>
            await CardView.Find(db, site, $"{organisation}/{back}", cancellation) is { } card ? Pdf(card) : Results.NotFound()).AllowAnonymous();
    }

    private static IResult Pdf(CardView card)
    {
        try
        {
            using var docx = new MemoryStream(CardDocument.Print(card));
            return Results.File(OfficeConverter.Convert(SourceFile.Take(docx, "card.docx"), "pdf").Content, "application/pdf", "card.pdf");
        }
        catch (ImportRefusedException)
        {
            return Results.Text("本机没有安装LibreOffice，不能生成PDF。请下载Word版，或者用浏览器打印。", "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
