namespace Yangguang.Shared;

/// <summary>
/// What a page says of itself to search engines and to the inspection of government sites (页面标签, 国办发〔2017〕47号
/// annex): site tags always, all column tags on a column, name and type of the column and the article tags on an article. Model of _PageTags.
/// </summary>
/// <param name="Description">One or two sentences.</param>
/// <param name="Path">The page's one address on this site, with the part of the query that chooses its content.</param>
public sealed record PageTags(string Description, string Path, ColumnTags? Column = null, ArticleTags? Article = null);

/// <param name="Type">One of the types the inspection knows, e.g. 信息公开目录.</param>
/// <param name="Keywords">At most eight, separated by ASCII commas.</param>
public sealed record ColumnTags(string Name, string Type, string Keywords);

/// <param name="Source">The body the text comes from.</param>
public sealed record ArticleTags(string Title, DateTimeOffset PublishedAt, string Source, string Keywords);
