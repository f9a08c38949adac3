using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Search.Asking;
using Yangguang.Shared;

namespace Yangguang.Search.Portal;

/// <summary>检索: everything public by its words, narrowed by what it is, whose, of which area, year and validity (C10).</summary>
public sealed class SearchModel(YangguangDb db, AskIndex index) : PageModel
{
    private const int ChoicesShown = 12;

    public SearchAddress Address { get; private set; } = null!;

    public Question Question { get; private set; } = null!;

    public Answer Answer { get; private set; } = new(Found.Nothing, []);

    /// <summary>What else may help where nothing was found.</summary>
    public Nearest? Nearest { get; private set; }

    public IReadOnlyDictionary<string, string> Kinds => index.Kinds;

    private IReadOnlyDictionary<string, string> Bodies { get; set; } = new Dictionary<string, string>();

    /// <summary>True when somebody asked for anything.</summary>
    public bool IsAsked => Address.Query.Length > 0 || !Address.Filter.IsEmpty;

    public bool IsPastTheEnd => Answer.Found.Total > 0 && Answer.Hits.Count == 0 && Address.Page > 1;

    public async Task OnGet(
        string? q, string? kind, string? body, string? area, string? year, string? validity, string? sort, string? p, CancellationToken cancellation)
    {
        Question = Question.Read(q);
        Address = SearchAddress.Read(Question.Typed, new(kind, body, area, year, validity), sort, p);
        if (!IsAsked || (Question.IsEmpty && Address.Query.Length > 0))
            return;
        Answer = await index.Run(Question, Address.Filter, Address.Order, Address.Page, cancellation);
        if (Answer.Found.Total == 0 && !Question.IsEmpty)
            Nearest = await index.Near(Question, Address.Filter, cancellation);
        var codes = Answer.Found.Facets.Where(count => count.Facet == Facet.Body).Select(count => count.Code).Append(Address.Filter.Body ?? "").ToList();
        Bodies = await db.Bodies.Where(each => codes.Contains(each.Code)).ToDictionaryAsync(each => each.Code, each => each.ShortName, cancellation);
    }

    /// <summary>The groups of choices beside the hits, each value with its count.</summary>
    public IEnumerable<FacetGroup> Groups =>
        from facet in Enum.GetValues<Facet>()
        let chosen = Address.Filter.Values.First(value => value.Facet == facet).Code
        let counts = Answer.Found.Facets.Where(count => count.Facet == facet).ToList()
        where counts.Count > 1 || !string.IsNullOrEmpty(chosen)
        select new FacetGroup(facet, facet.InWords(), string.IsNullOrEmpty(chosen) ? null : new(NameOf(facet, chosen), Address.With(facet, null).Href(), 0),
            string.IsNullOrEmpty(chosen) ? [.. counts.Take(ChoicesShown).Select(count => new FacetChoice(NameOf(facet, count.Code), Address.With(facet, count.Code).Href(), count.Count))] : []);

    public Pager Pager
    {
        get
        {
            var last = Math.Min(IndexSearch.LastPage, (Answer.Found.Total + IndexSearch.PageSize - 1) / IndexSearch.PageSize);
            return new(
                Address.Page > 1 ? Address.At(Math.Min(Address.Page - 1, last)).Href() : null,
                Address.Page < last ? Address.At(Address.Page + 1).Href() : null,
                $"第 {Address.Page} 页，共 {last} 页");
        }
    }

    private string NameOf(Facet facet, string code) => facet switch
    {
        Facet.Kind => Kinds.GetValueOrDefault(code, code),
        Facet.Body => Bodies.GetValueOrDefault(code, code),
        Facet.Area => AreaRegister.FindCode(code)?.Name ?? code,
        Facet.Year => $"{code}年",
        _ => code,
    };
}
