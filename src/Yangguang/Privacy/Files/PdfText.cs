using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Yangguang.Privacy.Files;

/// <summary>The text of a PDF, through pdftotext where it is installed.</summary>
internal static class PdfText
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal static string Of(byte[] bytes, string name)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            return Read(file, name);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Read(string file, string name)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            var (errors, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            if (!process.WaitForExit(Patience))
                process.Kill(entireProcessTree: true);
            _ = errors.Result;
            return process.ExitCode == 0 && !string.IsNullOrWhiteSpace(output.Result)
                ? output.Result
                : throw new UnreadableFileException($"“{name}”中没有可读取的文字，可能是扫描件、设有密码或已损坏，不能自动检查。请人工检查。");
        }
        catch (Win32Exception)
        {
            throw new UnreadableFileException($"“{name}”是PDF，本机没有安装pdftotext（poppler-utils），不能检查。请安装后再试，或检查Word原件。");
        }
    }
}
