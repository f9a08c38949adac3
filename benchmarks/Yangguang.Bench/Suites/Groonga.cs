using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Yangguang.Search;
using Yangguang.Search.Asking;

namespace Yangguang.Bench.Suites;

/// <summary>
/// groonga with the same documents, asked the same over its standard input; its own word for how long it took is what counts, so
/// that neither side pays for the way. Title and text are indexed by pairs, body and area too.
/// </summary>
internal sealed class Groonga : IDisposable
{
    private const string Schema =
        """
        table_create Bodies TABLE_HASH_KEY ShortText
        table_create Areas TABLE_HASH_KEY ShortText
        table_create Docs TABLE_NO_KEY
        column_create Docs title COLUMN_SCALAR ShortText
        column_create Docs text COLUMN_SCALAR Text
        column_create Docs body COLUMN_SCALAR Bodies
        column_create Docs area COLUMN_SCALAR Areas
        column_create Docs year COLUMN_SCALAR Int32
        column_create Docs at COLUMN_SCALAR Time
        column_create Bodies docs COLUMN_INDEX Docs body
        column_create Areas docs COLUMN_INDEX Docs area
        table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto
        column_create Terms docs COLUMN_INDEX|WITH_POSITION|WITH_SECTION Docs title,text
        """;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Process _process;

    public Groonga(string folder)
    {
        var start = new ProcessStartInfo("groonga", ["-n", Path.Combine(folder, "groonga.db")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        _process = Process.Start(start)!;
        // An answer from memory would be compared with one that is looked up.
        Say("cache_limit 0");
        foreach (var line in Schema.Split('\n'))
            Say(line);
    }

    public static bool IsHere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "groonga")));

    public void Fill(IEnumerable<SearchDocument> documents)
    {
        var input = _process.StandardInput;
        input.WriteLine("load --table Docs");
        input.Write('[');
        var between = "";
        foreach (var document in documents)
        {
            input.Write(between);
            input.WriteLine(JsonSerializer.Serialize(
                new { title = document.Title, text = document.Text, body = document.Body, area = document.Area, year = document.Year, at = document.At.ToUnixTimeSeconds() }, Json));
            between = ",";
        }

        input.WriteLine(']');
        Answer();
    }

    /// <summary>Milliseconds for the newest with filters.</summary>
    public double Newest(Question question, string body, string area) =>
        Say($"select Docs {Query(question)} --filter 'body == \"{body}\" && area == \"{area}\"' --sort_keys -at --limit 20 --output_columns _id");

    /// <summary>Milliseconds for the best with the count of all and three facets.</summary>
    public double Ranked(Question question) =>
        Say($"select Docs {Query(question)} --sort_keys -_score,-at --limit 20 --output_columns _id --drilldown body,area,year --drilldown_limit 12");

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Query(Question question) => "--match_columns 'title * 10 || text' --query '"
        + string.Join(' ', question.Pieces.Select(piece => $"({string.Join(" OR ", piece.Wordings.Select(word => $"\"{word}\""))})")) + "'";

    private double Say(string command)
    {
        _process.StandardInput.WriteLine(command);
        return Answer();
    }

    /// <summary>An answer is one line and begins with its code, its time and how long it took in seconds.</summary>
    private double Answer()
    {
        _process.StandardInput.Flush();
        using var answer = JsonDocument.Parse(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("groonga has ended"));
        var head = answer.RootElement[0];
        return head[0].GetInt32() == 0
            ? head[2].GetDouble() * 1000
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"groonga: {head}"));
    }
}
