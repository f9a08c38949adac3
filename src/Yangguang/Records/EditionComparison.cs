using Yangguang.Platform.Html;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Text;
using Yangguang.Shared;

namespace Yangguang.Records;

/// <summary>Two states of a record side by side: every fact that changed, and the text word by word. Model of _Comparison.</summary>
public sealed record EditionComparison(string Older, string Newer, IReadOnlyList<ComparedFact> Facts, IReadOnlyList<DiffLine> Text, IReadOnlyList<DiffLine> Table)
{
    public bool IsSame => Facts.Count == 0 && Text.Concat(Table).All(line => line.IsSame);

    public static EditionComparison Of(string olderName, RecordContent older, string newerName, RecordContent newer) => new(
        olderName, newerName,
        [.. FactsOf(older).Zip(FactsOf(newer)).Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new ComparedFact(pair.First.Name, TextDiff.Words(pair.First.Value, pair.Second.Value)))],
        TextDiff.Of(older.Text, newer.Text),
        TextDiff.Of(older.Table, newer.Table));

    private static IEnumerable<(string Name, string Value)> FactsOf(RecordContent content) =>
    [
        ("标题", content.Title), ("发文字号", content.DocumentNumber), ("内容概述", content.Summary), ("成文日期", Day(content.FormedOn)),
        ("施行日期", Day(content.EffectiveOn)), ("失效日期", Day(content.ExpiresOn)), ("公开至", Day(content.ShownUntil)),
        ("联合发文", content.JointBodies), ("信息来源", content.ObtainedFrom), ("主题分类", $"{content.Theme} {content.Subtheme}".Trim()), ("体裁", content.Genre),
        ("组配分类", content.Composition), ("服务对象", content.ServiceAudience), ("载体", content.Carriers), ("法定内容", content.RegulationCodes),
        ("关键词", content.Keywords), ("政策性文件", content.Policy.InWords()), ("公开属性", content.Attribute?.InWords() ?? ""),
        ("正文的链接", string.Join(" ", Marked(content).Where(run => run.Href.Length > 0).Select(run => $"{run.Text}（{run.Href}）"))),
        ("正文的图片", string.Join(" ", Marked(content).Where(run => run.Picture.Length > 0).Select(run => run.Text.Length > 0 ? run.Text : run.Picture))),
        ("附件", string.Join('、', content.Attachments.Select(file => $"{file.Title}（{file.Sha256[..12]}）"))),
    ];

    private static IEnumerable<RichRun> Marked(RecordContent content) => content.Html.Length == 0 ? [] : RichText.Read(content.Html).Runs;

    private static string Day(DateOnly? day) => day is { } known && known != default ? known.ProseText() : "";
}

/// <summary>A fact that differs, word by word.</summary>
public sealed record ComparedFact(string Name, IReadOnlyList<DiffPiece> Pieces);
