using Yangguang.Catalog.Import;
using Yangguang.Catalog.Import.Readers;
using Yangguang.Platform.Programs;

namespace Yangguang.Tests.Catalog.Import;

/// <summary>Old documents and PDF through programs beside ours; where they are missing, words instead of an error.</summary>
public sealed class OldFormatTests
{
    private static readonly string[] Missing = ["no-such-office"];

    [Theory]
    [InlineData("目录.doc")]
    [InlineData("目录.wps")]
    public void An_old_document_is_read_through_LibreOffice(string name)
    {
        if (!IsInstalled("soffice"))
            return;
        var report = Old.Read("table.doc", name);

        Assert.Equal([("临时救助", "办事指南"), ("临时救助", "审核审批信息")], report.Rows.Select(row => (row.Level1, row.Level2)));
        Assert.Equal("制定或获取信息之日起10个工作日内", report.Rows[0].TimeLimit);
    }

    [Fact]
    public void A_pdf_is_read_through_pdftotext()
    {
        if (!IsInstalled("pdftotext"))
            return;
        var report = Old.Read("table.pdf", "目录.pdf");

        Assert.Equal(2, report.Rows.Count);
        Assert.All(report.Rows, row => Assert.Equal("《社会救助暂行办法》", row.Basis));
        Assert.Equal("昭明县民政局", report.Rows[1].Body);
    }

    [Fact]
    public void Without_LibreOffice_the_clerk_is_told_what_to_do()
    {
        var refused = Assert.Throws<ImportRefusedException>(() => OfficeConverter.Convert(new SourceFile("目录.doc", Old.Bytes("table.doc")), "docx", Missing));
        Assert.Equal("“目录.doc”是旧格式文件，本机没有安装LibreOffice，无法读取。请在Word、Excel或WPS中另存为docx或xlsx再上传", refused.Message);
    }

    [Fact]
    public void Without_pdftotext_the_clerk_is_told_what_to_do()
    {
        var refused = Assert.Throws<ImportRefusedException>(() => OfficeConverter.TextOfPdf(new SourceFile("目录.pdf", Old.Bytes("table.pdf")), Missing[0]));
        Assert.Contains("请改用Word或Excel原件上传", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_without_text_is_refused_in_words()
    {
        if (!IsInstalled("pdftotext"))
            return;
        var refused = Assert.Throws<ImportRefusedException>(() => CatalogImport.Read(new MemoryStream("%PDF-1.4 nothing"u8.ToArray()), "扫描件.pdf"));
        Assert.Contains("没有可读取的文字", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_gets_nothing_of_our_surroundings_and_leaves_no_folder()
    {
        if (!IsInstalled("env"))
            return;
        Environment.SetEnvironmentVariable("YANGGUANG_TEST_SECRET", "geheim");
        var (folder, output) = OutsideProgram.InTemporaryFolder(folder => (folder, OutsideProgram.Run("env", folder)!.Output));

        Assert.DoesNotContain("geheim", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
