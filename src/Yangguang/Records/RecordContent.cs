using Yangguang.Rules.Records;

namespace Yangguang.Records;

/// <summary>What a clerk writes: the text and the facts about it. An edition is a frozen copy of it.</summary>
public sealed record RecordContent
{
    public string Title { get; init; } = "";

    /// <summary>发文字号, with hexagonal brackets; empty for what is not an official document.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>内容概述.</summary>
    public string Summary { get; init; } = "";

    /// <summary>正文: paragraphs separated by line breaks.</summary>
    public string Text { get; init; } = "";

    /// <summary>成文（生成）日期: the day signed, or first completely available.</summary>
    public DateOnly FormedOn { get; init; }

    public Validity Validity { get; init; }

    /// <summary>主题分类, one of <see cref="RecordTheme.All"/>.</summary>
    public string Theme { get; init; } = "";

    /// <summary>体裁, one of <see cref="RecordGenre.All"/>.</summary>
    public string Genre { get; init; } = "";

    /// <summary>关键词, separated by spaces.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>公开属性; null while nobody has determined it.</summary>
    public DisclosureAttribute? Attribute { get; init; }

    public IEnumerable<string> Paragraphs => Text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public RecordContent Tidied() => this with
    {
        Title = Title.Trim(),
        DocumentNumber = Rules.Records.DocumentNumber.Normalise(DocumentNumber),
        Summary = Summary.Trim(),
        Keywords = string.Join(' ', Keywords.Split([' ', '，', '、', ';', '；', ','], StringSplitOptions.RemoveEmptyEntries)),
    };
}
