namespace Yangguang.Records.Mirror;

/// <summary>What was read from a page of a former site.</summary>
public sealed record ReadPage
{
    /// <summary>名称.</summary>
    public string Title { get; init; } = "";

    /// <summary>发文字号; empty when it shows none.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>索引号 on the former site.</summary>
    public string IndexNumber { get; init; } = "";

    /// <summary>成文日期: what the metadata or the signature says.</summary>
    public DateOnly? FormedOn { get; init; }

    /// <summary>发布日期 on the former site.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>来源 or 发布机构 as printed.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Where it stood; empty when unknown.</summary>
    public string Address { get; init; } = "";

    /// <summary>The words of the document.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same with its markup; empty when it came as text.</summary>
    public string Html { get; init; } = "";

    public SourceStatus Source { get; init; }

    /// <summary>Why the source is judged so, and what else a person should look at.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Lines that are no part of the document: menus, tools, footers, foreign words.</summary>
    public IReadOnlyList<string> Noise { get; init; } = [];

    /// <summary>True when there is a document in it at all.</summary>
    public bool IsDocument => Title.Length > 0 && Text.Length > 0;
}
