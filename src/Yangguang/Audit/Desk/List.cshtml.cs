using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Audit.Desk;

/// <summary>操作记录: who did what, when, for which body; newest first.</summary>
[Authorize(Policy = nameof(Permission.MayReadAudit))]
public sealed class ListModel(YangguangDb db) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Name of a kind of event.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Event { get; set; }

    /// <summary>Part of a name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    /// <summary>Id of the last entry of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public IReadOnlyList<AuditLine> Lines { get; private set; } = [];

    public string? NextHref { get; private set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        // Ids are made in time order, so the newest first needs no second key.
        var page = await Matching().OrderByDescending(entry => entry.Id).Take(PageSize + 1)
            .Select(entry => new AuditLine(
                entry.Id, entry.At, entry.ActorName, entry.Event, entry.Detail,
                db.Bodies.Where(body => body.Id == entry.BodyId).Select(body => body.ShortName).FirstOrDefault()))
            .ToListAsync(cancellation);
        Lines = [.. page.Take(PageSize)];
        if (page.Count > PageSize)
            NextHref = Url.Page("", new { Event, Who, On = On?.ToString("O"), Before = Lines[^1].Id });
    }

    private IQueryable<AuditEntry> Matching()
    {
        var entries = db.Audit.AsNoTracking();
        if (!string.IsNullOrEmpty(Event))
            entries = entries.Where(entry => entry.Event == Event);
        if (Who?.Trim() is { Length: > 0 } who)
            entries = entries.Where(entry => entry.ActorName.Contains(who));
        if (On is { } day)
        {
            var (from, until) = (day.StartInChina(), day.AddDays(1).StartInChina());
            entries = entries.Where(entry => entry.At >= from && entry.At < until);
        }

        return Before is { } before ? entries.Where(entry => entry.Id.CompareTo(before) < 0) : entries;
    }
}

/// <summary>One entry with the body it was done for; no body for acts of the whole county.</summary>
public sealed record AuditLine(Guid Id, DateTimeOffset At, string Actor, string Event, string Detail, string? Body)
{
    public string Sentence => EventWords.Of(Event, Detail);

    public string When => At.InChina().ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
