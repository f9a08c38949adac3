namespace Yangguang.Catalog.Import.Layouts;

/// <summary>A piece of a line of page text and where it begins.</summary>
internal readonly record struct AlignedPiece(int Start, string Text);

/// <summary>A line of page text as pieces parted by two spaces or more.</summary>
internal sealed record AlignedLine(int Number, string Text, IReadOnlyList<AlignedPiece> Pieces)
{
    internal static AlignedLine Of(string line, int number, bool wideCharacters)
    {
        var pieces = new List<AlignedPiece>();
        var offset = 0;
        var start = -1;
        var from = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var isGap = i == line.Length || (IsSpace(line[i]) && (i + 1 == line.Length || IsSpace(line[i + 1]) || start < 0));
            if (isGap && start >= 0)
            {
                pieces.Add(new(start, line[from..i]));
                start = -1;
            }
            else if (!isGap && start < 0)
            {
                (start, from) = (offset, i);
            }
            offset += i < line.Length ? Width(line[i], wideCharacters) : 0;
        }
        return new(number, line, pieces);
    }

    internal static int Width(char c, bool wideCharacters) => wideCharacters && c is >= '\u2e80' and <= '\uffe6' ? 2 : 1;

    private static bool IsSpace(char c) => c is ' ' or '\u00a0' or '\t' or '\f';
}
