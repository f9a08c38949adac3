using Yangguang.Platform.Office;

namespace Yangguang.Requests.Letters;

/// <summary>The words of a letter as the clerk may still change them: a line a paragraph; a line between bars is a row of a table.</summary>
public sealed record LetterText
{
    /// <summary>Stands where a fact is missing, in front of its name; nothing is signed while it is there.</summary>
    public const string Open = "【请填写：";

    private const int LongestTitle = 120;
    private const int LongestBody = 60_000;

    public string Title { get; init; } = "";

    /// <summary>Without the colon; empty for sheets.</summary>
    public string Addressee { get; init; } = "";

    public string Body { get; init; } = "";

    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>Names of the places that nobody has filled.</summary>
    public IReadOnlyList<string> OpenPlaces =>
    [
        .. $"{Title}\n{Addressee}\n{Body}".Split(Open).Skip(1).Select(piece => piece.Split('】', 2)[0]).Distinct(),
    ];

    public bool IsTooLong => Title.Length > LongestTitle || Body.Length > LongestBody;

    public LetterText Tidied() => this with
    {
        Title = Title.Trim(),
        Addressee = Addressee.Trim().TrimEnd('：', ':'),
        Body = string.Join('\n', Body.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)),
        Attachments = [.. Attachments.Select(name => name.Trim()).Where(name => name.Length > 0)],
    };

    /// <summary>On the paper of an organ.</summary>
    /// <param name="date">Of signing; null for a draft.</param>
    public OfficialDocument OnPaper(LetterForm form, string organ, string number, DateOnly? date) => new()
    {
        Mark = form.IsNumbered ? organ : "",
        Number = number,
        Title = Title,
        Addressee = Addressee,
        Body = [.. Body.Split('\n').Select(Block)],
        Attachments = Attachments,
        Organ = form.Reader == LetterReader.File || form.Kind == LetterKind.ThirdPartyAnswer ? "" : organ,
        Date = date,
    };

    private static OfficialBlock Block(string line) => line.StartsWith('|') && line.Trim('|', ' ') is { Length: > 0 }
        ? new([.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim(' '))])
        : new(line.Trim());
}
