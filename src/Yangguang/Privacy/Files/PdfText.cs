using Yangguang.Platform.Programs;

namespace Yangguang.Privacy.Files;

/// <summary>The text of a PDF for the search.</summary>
internal static class PdfText
{
    internal static string Of(byte[] bytes, string name)
    {
        try
        {
            return PdfReader.TextOf(bytes) switch
            {
                ({ } text, _) => text,
                (_, PdfSilence.NoProgram) => throw new UnreadableFileException(
                    $"“{name}”是PDF，本机没有安装pdftotext（poppler-utils），不能检查。请安装后再试，或检查Word原件。"),
                _ => throw new UnreadableFileException($"“{name}”中没有可读取的文字，可能是扫描件、设有密码或已损坏，不能自动检查。请人工检查。"),
            };
        }
        catch (ProgramStoppedException stopped)
        {
            throw new UnreadableFileException($"{stopped.Message}。");
        }
    }
}
