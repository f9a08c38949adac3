namespace Yangguang.Platform.Programs;

/// <summary>Why a PDF gave no text.</summary>
public enum PdfSilence
{
    /// <summary>pdftotext (poppler-utils) is not installed.</summary>
    NoProgram,

    /// <summary>Scanned, locked or damaged.</summary>
    NoText,
}

/// <summary>The text of a PDF as its pages show it, by pdftotext where it is installed; its pages end with a form feed.</summary>
internal static class PdfReader
{
    internal static (string? Text, PdfSilence Why) TextOf(byte[] content, string program = "pdftotext") => OutsideProgram.InTemporaryFolder(folder =>
    {
        var source = Path.Combine(folder, "source.pdf");
        File.WriteAllBytes(source, content);
        return OutsideProgram.Run(program, folder, "-layout", "-enc", "UTF-8", source, "-") is not { } answer
            ? ((string?)null, PdfSilence.NoProgram)
            : (answer.Succeeded && !string.IsNullOrWhiteSpace(answer.Output) ? answer.Output : null, PdfSilence.NoText);
    });
}
