using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Yangguang.Platform.Office;
using Yangguang.Requests.Letters;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>Letters on paper: the layout of official documents, GB/T 9704-2012.</summary>
public sealed class LetterPaperTests
{
    // B11
    [Theory]
    [MemberData(nameof(TemplateTests.Codes), MemberType = typeof(TemplateTests))]
    public void Every_letter_is_a_valid_Word_document_in_Chinese_with_its_title(string code)
    {
        using var word = Opened(Printed(code));

        Assert.Empty(new OpenXmlValidator().Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("zh-CN", word.PackageProperties.Language);
        Assert.Equal(ShippedTemplates.On(code, WorkedCase.SignedOn).Title, word.PackageProperties.Title);
    }

    [Fact]
    public void The_page_has_the_measures_of_official_documents()
    {
        using var word = Opened(Printed("BY-4"));
        var section = word.MainDocumentPart!.Document.Body!.GetFirstChild<SectionProperties>()!;
        var margins = section.GetFirstChild<PageMargin>()!;
        var size = section.GetFirstChild<PageSize>()!;

        Assert.Equal(37, Millimetres(margins.Top!.Value));
        Assert.Equal(28, Millimetres((int)margins.Left!.Value));
        Assert.Equal(156, Millimetres((int)(size.Width!.Value - margins.Left.Value - margins.Right!.Value)));
        Assert.Equal(225, Millimetres((int)(size.Height!.Value - margins.Top.Value - margins.Bottom!.Value)));
        Assert.Equal(22, (int)(size.Height.Value - margins.Top.Value - margins.Bottom.Value) / OfficialPaper.LinePitch);
        Assert.Equal(28, (int)Math.Round((double)OfficialPaper.TextWidth / OfficialPaper.Character));
    }

    [Fact]
    public void The_same_letter_gives_the_same_bytes() => Assert.Equal(Printed("BF"), Printed("BF"));

    [Fact]
    public void Characters_that_no_document_may_hold_do_not_break_it()
    {
        var text = new LetterText { Title = "答复\u0001书", Addressee = "周\uFFFE明", Body = "正文\u000B有控制字符\n| 甲 | 乙\u0002 |" };
        using var word = Opened(OfficialPrinter.Print(text.OnPaper(LetterForms.Named("GK-1")!, "昭明县民政局", "昭民公开〔2026〕1号", null)));

        Assert.Contains("正文有控制字符", word.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    internal static byte[] Printed(string code)
    {
        var template = ShippedTemplates.On(code, WorkedCase.SignedOn);
        var facts = WorkedCase.Facts.With(LetterPlace.Remedy, "如不服本决定，自收到本决定书之日起60日内先申请行政复议。") with { Attachments = ["补助对象名单", "补助金额明细表"] };
        return OfficialPrinter.Print(template.Write(facts).OnPaper(template.Form, "昭明县民政局", template.Form.IsNumbered ? "昭民公开〔2026〕12号" : "", WorkedCase.SignedOn));
    }

    private static WordprocessingDocument Opened(byte[] docx) => WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);

    private static int Millimetres(int twentieths) => (int)Math.Round(twentieths / 20.0 / 72 * 25.4);
}
