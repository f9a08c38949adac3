using Microsoft.AspNetCore.WebUtilities;
using Yangguang.Bodies;
using Yangguang.Records.Portal;

namespace Yangguang.Records.Lists;

/// <summary>The page on which a list stands, and what that page fixes.</summary>
/// <param name="Path">Address of the page.</param>
public sealed record ListPlace(string Path)
{
    public const string AllRecords = "/records";

    /// <summary>Fixed by the page itself, so neither offered nor written into addresses.</summary>
    public BodyLine? Body { get; init; }

    /// <summary>What else was asked for by address and can be taken away again: a catalogue row, a column.</summary>
    public IReadOnlyList<ListScope> Scopes { get; init; } = [];

    /// <summary>Scopes that were asked for and do not exist, in words.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>How the list of all records names what this page fixes; for the tables to download.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> AtRecords { get; init; } = [];

    /// <summary>Section of the page in which the list stands; empty when it is the page.</summary>
    public string Anchor { get; init; } = "";

    public int Size { get; init; } = RecordPage.Size;

    /// <summary>Keeps the editions of the page; null when all are on it, or those of <see cref="Body"/>.</summary>
    internal Func<IQueryable<RecordEdition>, IQueryable<RecordEdition>>? Narrow { get; init; }

    /// <summary>The same, kept to something more.</summary>
    internal ListPlace KeptTo(ListScope scope, Func<IQueryable<RecordEdition>, IQueryable<RecordEdition>> keeping) => this with
    {
        Scopes = [.. Scopes, scope],
        Narrow = Narrow is { } before ? editions => keeping(before(editions)) : keeping,
    };

    /// <summary>The page with a filter, one pair more and one facet or scope less.</summary>
    public string Href(RecordFilter filter, string? name = null, string? value = null, string? without = null) =>
        Write(Path, filter, Scopes.Where(scope => scope.Key != without).Select(scope => new KeyValuePair<string, string?>(scope.Key, scope.Value)), without)
        + (name is null ? "" : $"{(HasQuery(filter, without) ? '&' : '?')}{name}={Uri.EscapeDataString(value ?? "")}")
        + (Anchor.Length > 0 ? "#" + Anchor : "");

    /// <summary>The address that search engines keep: the filters in their order, no place in the list.</summary>
    public string Canonical(RecordFilter filter) =>
        Write(Path, filter, Scopes.Select(scope => new KeyValuePair<string, string?>(scope.Key, scope.Value)), null);

    /// <summary>The same records as a table to download.</summary>
    public string Table(RecordFilter filter, string ending) => Write(
        $"{AllRecords}.{ending}", filter, Scopes.Select(scope => new KeyValuePair<string, string?>(scope.Key, scope.Value)).Concat(AtRecords), null);

    private string Write(string path, RecordFilter filter, IEnumerable<KeyValuePair<string, string?>> scopes, string? without) =>
        QueryHelpers.AddQueryString(path, Chosen(filter, without).Concat(scopes));

    private bool HasQuery(RecordFilter filter, string? without) =>
        Chosen(filter, without).Any() || Scopes.Any(scope => scope.Key != without);

    private IEnumerable<KeyValuePair<string, string?>> Chosen(RecordFilter filter, string? without) =>
        from facet in Facets.All
        where !(facet == Facet.Body && Body is not null) && facet.Key() != without
        let value = filter.Value(facet)
        where value is not null
        select new KeyValuePair<string, string?>(facet.Key(), value);
}

/// <summary>A catalogue row or a column that a list keeps to.</summary>
/// <param name="Key">Its name in an address.</param>
public sealed record ListScope(string Key, string Value, string Label, string Text);
