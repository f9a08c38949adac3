using Microsoft.AspNetCore.Html;

namespace Yangguang.Shared;

/// <summary>What stands beside a record: 索引号, 文号, 发布机构 … An empty value is left out. Model of _RecordBox.</summary>
public sealed record RecordBox(string Title, IReadOnlyList<RecordFact> Facts);

/// <summary>One line of the box: a term and a text, or something that renders itself (a date, a badge, a link).</summary>
public sealed record RecordFact(string Term, string Text, IHtmlContent? Markup = null, string? Href = null)
{
    public RecordFact(string term, IHtmlContent markup)
        : this(term, "", markup)
    {
    }

    public bool IsEmpty => Text.Length == 0 && Markup is null;
}
