using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Yangguang.Platform.Text;

namespace Yangguang.Records.Links;

/// <summary>外来词: advertising that has no place on a public page, marks of machine conversion, and scripts nobody here writes.</summary>
public static partial class ForeignWords
{
    private static readonly IReadOnlyDictionary<string, string> Kinds = Load();

    private static readonly SearchValues<string> Any = SearchValues.Create([.. Kinds.Keys], StringComparison.OrdinalIgnoreCase);

    /// <summary>What each line of a text has of it, at most one fault a line.</summary>
    public static IEnumerable<LinkFault> Find(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (In(line) is { } reason)
                yield return new LinkFault(LinkFaultKind.ForeignWords, Short(line.Trim()), "", reason, number);
        }
    }

    private static string? In(string line) =>
        line.AsSpan().ContainsAny(Any) && !AgainstIt().IsMatch(line) ? $"{Kinds.First(kind => line.Contains(kind.Key, StringComparison.OrdinalIgnoreCase)).Value}：“{Kinds.Keys.First(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))}”"
        : PinyinNotes.AreIn(line) ? "汉字后面带着注音，是机器转换繁简留下的，常见于被篡改或者转载的页面"
        : Piled().IsMatch(line) ? "用下划线堆在一起的搜索关键词"
        : OtherScript().IsMatch(line) ? "成片的外国文字"
        : null;

    internal static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(ForeignWords).Assembly.GetManifestResourceStream("Yangguang.Records.Links.foreign-words.json")!;
        return JsonSerializer.Deserialize<List<Group>>(stream, JsonSerializerOptions.Web)!
            .SelectMany(group => group.Words.Select(word => (word, group.Kind))).ToDictionary(pair => pair.word, pair => pair.Kind, StringComparer.OrdinalIgnoreCase);
    }

    // A notice of the police names what it fights.
    [GeneratedRegex("打击|查处|整治|严禁|禁止|取缔|举报|涉嫌|防范|警惕|治理|查获|侦破|处罚|违法|犯罪")]
    private static partial Regex AgainstIt();

    [GeneratedRegex(@"^\s*[\u4e00-\u9fff]{4,30}(_[\u4e00-\u9fffA-Za-z0-9]{4,30}){2,}\s*$")]
    private static partial Regex Piled();

    [GeneratedRegex(@"[\u3040-\u30ff\uac00-\ud7a3\u0e00-\u0e7f\u0400-\u04ff\u0600-\u06ff]{6,}")]
    private static partial Regex OtherScript();

    private sealed record Group(string Kind, IReadOnlyList<string> Words);
}
