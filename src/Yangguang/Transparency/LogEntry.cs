using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yangguang.Transparency;

/// <summary>What a leaf of the log says happened.</summary>
public enum LeafKind
{
    /// <summary>发布: the first edition of a record.</summary>
    Publication,

    /// <summary>改版: a later edition.</summary>
    Edition,

    /// <summary>撤下 of a record.</summary>
    Withdrawal,

    /// <summary>公开答复: an answer to a request, disclosed to everybody.</summary>
    Answer,

    /// <summary>撤下 of a disclosed answer.</summary>
    AnswerWithdrawal,
}

/// <summary>
/// The canonical bytes of a leaf: lines of <c>name: value</c>, so that anybody can read the log without a program of ours. It holds
/// digests of the words and never the words, since nothing can be taken out of it again.
/// </summary>
/// <param name="Number">索引号; the id of a disclosed answer.</param>
/// <param name="At">By the server's clock, when it went out.</param>
/// <param name="DatedOn">The day that the page prints.</param>
/// <param name="Content">Digest of the edition, see <see cref="Records.RecordEdition.Digest"/>.</param>
/// <param name="Words">Digest of title and text without white space, see <see cref="WordsDigest"/>: what a saved page can be held against.</param>
public sealed record LogEntry(
    LeafKind Kind, string Number, int Edition, DateTimeOffset At, DateOnly DatedOn, string Title, string Content, string Words, IReadOnlyList<EntryFile> Files)
{
    private const string Header = "yangguang/v1";
    // An entry has at most 65,535 bytes, a character up to three. What is beyond is still part of the digest of the content.
    private const int LongestText = 20_000;
    private const int LongestValue = 1_000;
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Day = "yyyy-MM-dd";

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());

    public override string ToString()
    {
        var text = new StringBuilder().Append(Header).Append('\n');
        Line("kind", KindWords[(int)Kind]);
        Line("number", Number);
        Line("edition", Edition.ToString(CultureInfo.InvariantCulture));
        Line("time", At.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture));
        Line("dated", DatedOn.ToString(Day, CultureInfo.InvariantCulture));
        Line("title", Title);
        Line("content", Content);
        Line("words", Words);
        foreach (var file in Files.TakeWhile(_ => text.Length < LongestText))
            Line("file", $"{file.Sha256} {file.Name}");
        return text.ToString();

        void Line(string name, string value) => text.Append(name).Append(": ").Append(OneLine(value)).Append('\n');
    }

    /// <exception cref="FormatException">Not a leaf of ours.</exception>
    public static LogEntry Parse(ReadOnlySpan<byte> bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        if (lines.Length < 10 || lines[0] != Header)
            throw new FormatException($"日志条目不是本平台的格式：第一行应是 {Header}。");
        var kind = Array.IndexOf(KindWords, Value(lines[1], "kind"));
        if (kind < 0 || !int.TryParse(Value(lines[3], "edition"), NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            || !DateTimeOffset.TryParseExact(Value(lines[4], "time"), Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            || !DateOnly.TryParseExact(Value(lines[5], "dated"), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dated))
            throw new FormatException("日志条目的种类、版次或时间读不懂。");
        return new(
            (LeafKind)kind, Value(lines[2], "number"), edition, at, dated, Value(lines[6], "title"), Value(lines[7], "content"), Value(lines[8], "words"),
            [.. lines.Skip(9).Where(line => line.Length > 0).Select(line => Value(line, "file").Split(' ', 2)).Select(file => new EntryFile(file[^1], file[0]))]);
    }

    /// <summary>SHA-256 of title and text in UTF-8 without any white space, in lower-case hex: layout may change on the way to a page, words may not.</summary>
    public static string WordsDigest(string title, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat($"{title}{text}".Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u200b' or '\ufeff'))))));

    private static readonly string[] KindWords = ["publication", "edition", "withdrawal", "answer", "answer-withdrawal"];

    private static string OneLine(string value) => string.Concat(Short(value).Select(letter => char.IsControl(letter) ? ' ' : letter));

    /// <summary>Never half a character.</summary>
    private static string Short(string value) => value.Length <= LongestValue ? value : value[..(char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];

    private static string Value(string line, string name) => line.StartsWith($"{name}: ", StringComparison.Ordinal)
        ? line[(name.Length + 2)..]
        : throw new FormatException($"日志条目缺少 {name}。");
}

/// <summary>A file that belongs to an edition.</summary>
public sealed record EntryFile(string Name, string Sha256);
