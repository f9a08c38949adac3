using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Reads formats for which an outside program is needed: LibreOffice for old documents, pdftotext for PDF.</summary>
internal static class OfficeConverter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>The same document in a format that is read here.</summary>
    /// <param name="format">docx or xlsx.</param>
    internal static SourceFile Convert(SourceFile file, string format) => InTemporaryFolder(folder =>
    {
        var source = Path.Combine(folder, "source" + (file.Extension.Length > 0 ? file.Extension : ".doc"));
        File.WriteAllBytes(source, file.Content);
        foreach (var program in new[] { "soffice", "libreoffice" })
        {
            if (Run(program, folder, $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format, "--outdir", folder, source) is null)
            {
                continue;
            }
            var target = Path.Combine(folder, "source." + format);
            return File.Exists(target)
                ? new SourceFile(Path.ChangeExtension(file.Name, format), File.ReadAllBytes(target))
                : throw new ImportRefusedException($"“{file.Name}”无法转换为{format}，文件可能已损坏或设有密码。请在Office或WPS中打开后另存为{format}再上传");
        }
        throw new ImportRefusedException($"“{file.Name}”是旧格式文件，本机没有安装LibreOffice，无法读取。请在Word、Excel或WPS中另存为docx或xlsx再上传");
    });

    /// <summary>The text of a PDF as its pages show it.</summary>
    internal static string TextOfPdf(SourceFile file) => InTemporaryFolder(folder =>
    {
        var source = Path.Combine(folder, "source.pdf");
        File.WriteAllBytes(source, file.Content);
        var text = Run("pdftotext", folder, "-layout", "-enc", "UTF-8", source, "-")
            ?? throw new ImportRefusedException($"“{file.Name}”是PDF，本机没有安装pdftotext（poppler-utils），无法读取。请改用Word或Excel原件上传");
        return text.Exists && !string.IsNullOrWhiteSpace(text.Output)
            ? text.Output
            : throw new ImportRefusedException($"“{file.Name}”中没有可读取的文字，可能是扫描件、设有密码或已损坏。请改用Word或Excel原件上传");
    });

    private static T InTemporaryFolder<T>(Func<string, T> work)
    {
        var folder = Directory.CreateTempSubdirectory("yangguang-import-").FullName;
        try
        {
            return work(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Null when the program is not installed.</summary>
    private static (bool Exists, string Output)? Run(string program, string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                WorkingDirectory = folder,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new ImportRefusedException($"转换文件超过{Patience.TotalSeconds:0}秒，已停止。请在Office或WPS中另存为docx或xlsx再上传");
            }
            _ = errors.Result;
            return (process.ExitCode == 0, output.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
