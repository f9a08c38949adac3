using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Yangguang.Tests.Harness;

/// <summary>What a visitor sees: the status, the address after redirects, the document.</summary>
public sealed record Page(HttpStatusCode Status, string Path, IHtmlDocument Document)
{
    public string Title => Document.Title ?? "";

    /// <summary>All text of the body, white space squeezed.</summary>
    public string Text => Squeezed(Document.Body?.TextContent ?? "");

    /// <summary>The text of the first element that a selector finds; fails when there is none.</summary>
    public string TextOf(string selector) => Squeezed(Find(selector).TextContent);

    public IReadOnlyList<string> TextsOf(string selector) =>
        [.. Document.QuerySelectorAll(selector).Select(element => Squeezed(element.TextContent))];

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    public IElement Find(string selector) =>
        Document.QuerySelector(selector) ?? throw new Xunit.Sdk.XunitException($"{Path} ({(int)Status}) has no {selector}: {Text}");

    private static string Squeezed(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
