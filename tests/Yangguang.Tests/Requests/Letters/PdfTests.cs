using Yangguang.Platform;
using Yangguang.Platform.Programs;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>Letters as PDF where LibreOffice is installed, a plain word where it is not (B11).</summary>
public sealed class PdfTests
{
    // B11
    [Theory]
    [InlineData("BF", "政府信息部分公开决定书")]
    [InlineData("registration", "政府信息公开申请登记表")]
    public void A_letter_opens_in_LibreOffice_and_its_PDF_says_the_same(string code, string title)
    {
        if (!IsInstalled("soffice") || !IsInstalled("pdftotext"))
            return;

        var pdf = PdfMaker.FromDocx(LetterPaperTests.Printed(code));

        var text = PdfReader.TextOf(pdf).Text;
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains("— 1 —", text!.Replace("—1—", "— 1 —", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_LibreOffice_it_says_what_to_do_instead()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => PdfMaker.FromDocx(LetterPaperTests.Printed("GK-1"), ["no-such-office"]));

        Assert.Equal("pdf.no-program", refusal.Ruling.Code);
        Assert.Contains("下载docx", refusal.Ruling.Reason, StringComparison.Ordinal);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
