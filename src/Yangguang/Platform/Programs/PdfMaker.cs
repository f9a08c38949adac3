using Yangguang.Rules.Law;

namespace Yangguang.Platform.Programs;

/// <summary>Makes a PDF of a Word document where LibreOffice is installed.</summary>
internal static class PdfMaker
{
    /// <exception cref="RuleViolationException">It is not installed, or could not do it; the document itself can always be had.</exception>
    internal static byte[] FromDocx(byte[] docx, string[]? programs = null)
    {
        try
        {
            return OutsideProgram.InTemporaryFolder(folder => Made(folder, docx, programs));
        }
        catch (ProgramStoppedException)
        {
            throw Refused("pdf.stopped", "转换PDF超过时限，已停止。请过几分钟再试，或者下载docx后在Word、WPS中另存为PDF。");
        }
    }

    private static byte[] Made(string folder, byte[] docx, string[]? programs)
    {
        var source = Path.Combine(folder, "source.docx");
        File.WriteAllBytes(source, docx);
        if (!LibreOffice.Convert(folder, source, "pdf", programs))
            throw Refused("pdf.no-program", "服务器没有安装LibreOffice，不能生成PDF。请下载docx，在Word或WPS中打开后另存为PDF；需要在线生成的，请系统管理员安装LibreOffice。");
        var target = Path.Combine(folder, "source.pdf");
        return File.Exists(target)
            ? File.ReadAllBytes(target)
            : throw Refused("pdf.failed", "没有能够生成PDF。请下载docx后在Word、WPS中另存为PDF。");
    }

    private static RuleViolationException Refused(string code, string reason) => new(Ruling.Refused(code, reason));
}
