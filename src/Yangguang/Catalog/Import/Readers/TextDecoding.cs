using Yangguang.Platform.Text;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>The text of a file whose encoding nobody told.</summary>
internal static class TextDecoding
{
    /// <param name="declared">The charset a web page declares, or null.</param>
    /// <exception cref="ImportRefusedException">The bytes are no text in any of the encodings.</exception>
    internal static string Decode(SourceFile file, string? declared = null) =>
        TextEncodings.Read(file.Content, declared) is { Length: <= ImportLimits.TextLength } text
            ? text
            : throw new ImportRefusedException($"“{file.Name}”不是文本，或编码无法识别（已试UTF-8、GBK、Big5、UTF-16）。请在原程序中另存为UTF-8再上传");
}
