using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Yangguang.Privacy;
using Yangguang.Privacy.Files;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;
using Words = DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Tests.Privacy;

/// <summary>B08: nothing hides in a file: not in a hidden sheet, a comment, a tracked change, a property, an attribute.</summary>
public sealed class FileScanTests
{
    private static readonly string Citizen = Numbers.WithCheck("33000019900307451");

    [Fact]
    public void A_text_tells_line_and_column_from_one()
    {
        var found = Assert.Single(Scan(Encoding.UTF8.GetBytes($"公示\n张某，{Citizen}\n"), "公示.txt"));

        Assert.Equal((PersonalDataKind.CitizenNumber, Citizen, 2, 4, true), (found.Kind, found.Value, found.Line, found.Column, found.IsValid));
    }

    [Fact]
    public void A_text_in_gbk_is_read_too()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Assert.Equal("13812345678", Assert.Single(Scan(Encoding.GetEncoding("gb18030").GetBytes("手机：13812345678，请联系"), "a.txt")).Value);
    }

    [Fact]
    public void A_page_is_read_through_its_tags_attributes_and_comments()
    {
        var html = $"<!doctype html><p>手机<b>138</b>1234<i>5678</i></p><!-- {Citizen} --><img alt='浙KD12345'><p hidden>0578-2345678</p>";

        var found = Scan(Encoding.UTF8.GetBytes(html), "a.html");

        Assert.Equal(
            [(PersonalDataKind.Mobile, false), (PersonalDataKind.CitizenNumber, true), (PersonalDataKind.Plate, true), (PersonalDataKind.FixedPhone, true)],
            found.Select(each => (each.Kind, each.IsHidden)));
    }

    [Fact]
    public void A_workbook_is_read_with_hidden_sheets_comments_and_properties()
    {
        var found = Scan(Workbook(), "名单.xlsx");

        Assert.Contains(found, each => each is { Place: "工作表“公示”", Line: 3, Column: 2, IsHidden: false } && each.Value == Citizen);
        Assert.Contains(found, each => each is { Place: "隐藏工作表“底表”", Kind: PersonalDataKind.Mobile, IsHidden: true });
        Assert.Contains(found, each => each is { Place: "批注", Kind: PersonalDataKind.BankCard });
        Assert.Contains(found, each => each is { Place: "文档属性", Kind: PersonalDataKind.Email });
    }

    // D12: the name of a file leaves with it.
    [Fact]
    public void The_name_of_a_file_is_searched_too() => Assert.Contains(
        Scan("名单"u8.ToArray(), $"处罚决定-{Citizen}.txt"), each => each is { Place: "文件名", Kind: PersonalDataKind.CitizenNumber, IsHidden: true });

    [Fact]
    public void A_document_is_read_with_deleted_text_hidden_text_comments_and_properties()
    {
        var found = Scan(Document(), "通知.docx");

        Assert.Contains(found, each => each is { Place: "正文", Kind: PersonalDataKind.CitizenNumber, IsHidden: false });
        Assert.Contains(found, each => each is { Place: "隐藏文字和修订", Value: "13812345678", IsHidden: true });
        Assert.Contains(found, each => each is { Place: "隐藏文字和修订", Value: "13912345678", IsHidden: true });
        Assert.Contains(found, each => each is { Place: "批注", Kind: PersonalDataKind.Plate });
        Assert.Contains(found, each => each is { Place: "文档属性", Kind: PersonalDataKind.Email });
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "另存为docx或xlsx")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0 }, "已损坏")]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 0x0D }, "请先识别文字")]
    public void What_cannot_be_read_is_said_and_how_to_mend_it(byte[] file, string mend) =>
        Assert.Contains(mend, Assert.Throws<UnreadableFileException>(() => Scan(file, "文件")).Message, StringComparison.Ordinal);

    private static IReadOnlyList<PlacedFinding> Scan(byte[] file, string name) => FileScan.Find(new MemoryStream(file), name);

    internal static byte[] Workbook()
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.Workbook = new(new Sheets.Sheets());
            var shown = AddSheet(book, "公示", 1, null, Row(1, ("A", "临时救助公示")), Row(3, ("A", "王某"), ("B", Citizen)));
            AddSheet(book, "底表", 2, Sheets.SheetStateValues.VeryHidden, Row(1, ("A", "13812345678")));
            shown.AddNewPart<WorksheetCommentsPart>().Comments = new(
                new Sheets.Authors(new Sheets.Author("陈某")),
                new Sheets.CommentList(new Sheets.Comment(new Sheets.CommentText(new Sheets.Run(new Sheets.Text(Numbers.WithLuhn("622202000000000000"))))) { Reference = "A1", AuthorId = 0 }));
            package.PackageProperties.Creator = "chen@example.cn";
        }

        return stream.ToArray();
    }

    private static WorksheetPart AddSheet(WorkbookPart book, string name, uint id, Sheets.SheetStateValues? state, params Sheets.Row[] rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new(new Sheets.SheetData(rows));
        var sheet = new Sheets.Sheet { Id = book.GetIdOfPart(part), SheetId = id, Name = name };
        if (state is { } hidden)
            sheet.State = hidden;
        book.Workbook!.Sheets!.Append(sheet);
        return part;
    }

    private static Sheets.Row Row(uint number, params (string Column, string Text)[] cells)
    {
        var row = new Sheets.Row { RowIndex = number };
        row.Append(cells.Select(cell => new Sheets.Cell
        {
            CellReference = cell.Column + number,
            DataType = Sheets.CellValues.InlineString,
            InlineString = new(new Sheets.Text(cell.Text)),
        }));
        return row;
    }

    internal static byte[] Document()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new(new Words.Body(
                new Words.Paragraph(new Words.Run(new Words.Text($"张某，{Citizen[..9]}")), new Words.Run(new Words.Text(Citizen[9..]))),
                new Words.Paragraph(
                    new Words.DeletedRun(new Words.Run(new Words.DeletedText("13812345678"))) { Author = "陈某", Id = "1" },
                    new Words.Run(new Words.RunProperties(new Words.Vanish()), new Words.Text("13912345678")))));
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new(
                new Words.Comment(new Words.Paragraph(new Words.Run(new Words.Text("车是浙KD12345")))) { Id = "1", Author = "陈某" });
            package.PackageProperties.LastModifiedBy = "chen@example.cn";
        }

        return stream.ToArray();
    }
}
