using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Records.Interpretations;

namespace Yangguang.Interpretations.Portal;

/// <summary>政策解读 of all bodies, newest first, and what heads of bodies explained themselves.</summary>
[CachedPage]
public sealed class ListModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int MostShown = 100;
    private const int EventsShown = 10;
    private const int YearsOffered = 5;

    public string Body { get; private set; } = "";

    public int? Year { get; private set; }

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IEnumerable<int> Years => Enumerable.Range(0, YearsOffered).Select(back => time.Today().Year - back);

    public IReadOnlyList<InterpretationLine> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public IReadOnlyList<LeaderEventLine> Events { get; private set; } = [];

    public async Task OnGet(string? body, int? year, CancellationToken cancellation)
    {
        (Body, Year) = (body ?? "", year is >= 2000 and <= 2999 ? year : null);
        var explaining = db.Interpretations.Where(each => each.Live != null).Select(each => each.BodyId);
        Bodies = await db.Bodies.AsNoTracking().Where(each => explaining.Contains(each.Id)).OrderBy(each => each.Order).ToListAsync(cancellation);
        var owner = Bodies.FirstOrDefault(each => each.Code == Body)?.Id;
        var found = db.Interpretations.AsNoTracking().Where(each => each.Live != null && (Body == "" || each.BodyId == owner));
        if (Year is { } chosen)
        {
            var (from, to) = (new DateOnly(chosen, 1, 1).StartInChina(), new DateOnly(chosen + 1, 1, 1).StartInChina());
            found = found.Where(each => each.PublishedAt >= from && each.PublishedAt < to);
        }

        Total = await found.CountAsync(cancellation);
        var newest = await found.OrderByDescending(each => each.PublishedAt).ThenByDescending(each => each.Code).Take(MostShown)
            .Join(db.Bodies, each => each.BodyId, each => each.Id, (each, of) => new { Interpretation = each, of.ShortName, of.Code }).ToListAsync(cancellation);
        Lines = [.. newest.OrderByDescending(each => each.Interpretation.PublishedAt).ThenByDescending(each => each.Interpretation.Code, StringComparer.Ordinal)
            .Select(each => new InterpretationLine(
                each.Interpretation.Title, each.Interpretation.Address, each.ShortName, each.Code,
                string.Join('、', each.Interpretation.Live!.Forms.Select(form => form.InWords())), each.Interpretation.PublishedAt!.Value.DayInChina()))];
        Events = await (from told in db.LeaderEvents
                        where Body == "" || told.BodyId == owner
                        join of in db.Bodies on told.BodyId equals of.Id
                        orderby told.On descending, told.Id descending
                        select new LeaderEventLine(told.Leader, told.Subject, told.Address, of.ShortName, told.Kind, told.On)).Take(EventsShown).ToListAsync(cancellation);
    }
}

/// <summary>One interpretation in a list.</summary>
public sealed record InterpretationLine(string Title, string Href, string Body, string BodyCode, string Forms, DateOnly On);

/// <summary>One event of the head of a body in a list.</summary>
public sealed record LeaderEventLine(string Leader, string Subject, string Address, string Body, LeaderEventKind Kind, DateOnly On);
