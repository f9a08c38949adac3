namespace Yangguang.Privacy.Files;

/// <summary>复查 of a whole file that is about to leave: every part of it, shown or not, attacked as <see cref="TextAttack"/> attacks a text (D12).</summary>
public static class FileAttack
{
    private static readonly string[] Telling = ["批注", "隐藏", "嵌入", "文档属性", "备注"];

    /// <exception cref="UnreadableFileException">The file is too large, damaged, or of a kind that is not read.</exception>
    public static AttackedFile Run(Stream stream, string name)
    {
        var pieces = FileScan.Read(stream, name);
        return new(
            [.. pieces.SelectMany(TextAttack.Find)],
            [.. pieces.Where(piece => piece.IsHidden && Telling.Any(word => piece.Place.Contains(word, StringComparison.Ordinal)) && !string.IsNullOrWhiteSpace(piece.Text))
                .Select(piece => piece.Place).Distinct()],
            string.Join('\n', pieces.Where(piece => !piece.IsHidden).Select(piece => piece.Text)));
    }
}

/// <summary>What an attack on a file brought to light.</summary>
/// <param name="Hidden">Places that do not show when the file is opened and hold anything at all.</param>
/// <param name="Words">What everybody reads who opens it.</param>
public sealed record AttackedFile(IReadOnlyList<PlacedFinding> Findings, IReadOnlyList<string> Hidden, string Words);
