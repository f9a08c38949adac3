using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Yangguang.Search.Asking;

namespace Yangguang.Search.Portal;

/// <summary>Everything a result page depends on, as it stands in its address.</summary>
public sealed record SearchAddress(string Query, Filter Filter, HitOrder Order, int Page)
{
    private const int LongestCode = 60;

    public static SearchAddress Read(string query, Filter filter, string? sort, string? page) => new(
        query,
        new(Tidied(filter.Kind), Tidied(filter.Body), Tidied(filter.Area), Tidied(filter.Year), Tidied(filter.Validity)),
        sort == "date" ? HitOrder.Date : HitOrder.Relevance,
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, IndexSearch.LastPage) : 1);

    public SearchAddress With(Facet facet, string? code) => this with
    {
        Page = 1,
        Filter = facet switch
        {
            Facet.Kind => Filter with { Kind = code },
            Facet.Body => Filter with { Body = code },
            Facet.Area => Filter with { Area = code },
            Facet.Year => Filter with { Year = code },
            _ => Filter with { Validity = code },
        },
    };

    public SearchAddress At(int page) => this with { Page = page };

    public SearchAddress In(HitOrder order) => this with { Order = order, Page = 1 };

    public SearchAddress For(string query) => this with { Query = query, Page = 1 };

    public string Href() => QueryHelpers.AddQueryString("/search", Pairs.Where(pair => !string.IsNullOrEmpty(pair.Value)));

    /// <summary>The filter as hidden fields of the form, so that a new question keeps it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept => Pairs.Where(pair => pair.Key is not ("q" or "p") && !string.IsNullOrEmpty(pair.Value));

    private KeyValuePair<string, string?>[] Pairs =>
    [
        new("q", Query),
        new("kind", Filter.Kind),
        new("body", Filter.Body),
        new("area", Filter.Area),
        new("year", Filter.Year),
        new("validity", Filter.Validity),
        new("sort", Order == HitOrder.Date ? "date" : null),
        new("p", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ];

    private static string? Tidied(string? code) => code is null ? null : string.Concat(code.Where(char.IsLetterOrDigit).Take(LongestCode));
}
