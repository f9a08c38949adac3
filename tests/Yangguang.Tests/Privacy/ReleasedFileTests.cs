using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Yangguang.Platform.Files;
using Yangguang.Privacy.Files;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;

namespace Yangguang.Tests.Privacy;

/// <summary>D12: a released file is built anew and then attacked; what the attack used to find, it finds no more.</summary>
public sealed class ReleasedFileTests
{
    [Fact]
    public void A_workbook_leaves_without_hidden_sheets_comments_and_properties_and_its_numbers_are_covered()
    {
        Assert.NotEmpty(Attack(FileScanTests.Workbook(), "名单.xlsx").Findings);

        var released = ReleasedFile.Rebuild(new MemoryStream(FileScanTests.Workbook()), FileType.Xlsx, "名单.xlsx");

        var attacked = Attack(released, "名单.xlsx");
        Assert.DoesNotContain(attacked.Findings, found => !found.IsOfOffice);
        Assert.Empty(attacked.Hidden);
        using var package = SpreadsheetDocument.Open(new MemoryStream(released), isEditable: false);
        Assert.Equal("公示", Assert.Single(package.WorkbookPart!.Workbook.Sheets!.Elements<Sheets.Sheet>()).Name!.Value);
        Assert.Contains("330000********", package.WorkbookPart.WorksheetParts.Single().Worksheet.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_leaves_with_its_changes_accepted_and_its_numbers_covered()
    {
        Assert.NotEmpty(Attack(FileScanTests.Document(), "通知.docx").Findings);

        var released = ReleasedFile.Rebuild(new MemoryStream(FileScanTests.Document()), FileType.Docx, "通知.docx");

        var attacked = Attack(released, "通知.docx");
        Assert.DoesNotContain(attacked.Findings, found => !found.IsOfOffice);
        Assert.Empty(attacked.Hidden);
        using var package = WordprocessingDocument.Open(new MemoryStream(released), isEditable: false);
        Assert.Contains("330000********", package.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_covered_letter_for_letter()
    {
        var released = ReleasedFile.Rebuild(new MemoryStream(Encoding.UTF8.GetBytes("姓名,手机\n张某,13812345678\n")), FileType.Csv, "a.csv");

        Assert.Equal("姓名,手机\n张某,138****5678\n", Encoding.UTF8.GetString(released).TrimStart('\ufeff'));
    }

    [Fact]
    public void A_pdf_is_refused_with_what_to_do_instead() => Assert.Contains(
        "重新导出",
        Assert.Throws<UnreadableFileException>(() => ReleasedFile.Rebuild(new MemoryStream("%PDF-1.7"u8.ToArray()), FileType.Pdf, "a.pdf")).Message,
        StringComparison.Ordinal);

    private static AttackedFile Attack(byte[] file, string name) => FileAttack.Run(new MemoryStream(file), name);
}
