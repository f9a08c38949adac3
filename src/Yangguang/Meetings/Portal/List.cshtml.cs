using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Meetings.Portal;

/// <summary>会议公开: the meetings held, newest first.</summary>
[CachedPage]
public sealed class ListModel(YangguangDb db) : PageModel
{
    private const int MostShown = 100;

    public MeetingKind? Kind { get; private set; }

    public string Body { get; private set; } = "";

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IReadOnlyList<PublicMeeting> Meetings { get; private set; } = [];

    public async Task OnGet(string? kind, string? body, CancellationToken cancellation)
    {
        Kind = Enum.TryParse<MeetingKind>(kind, out var known) && Enum.IsDefined(known) ? known : null;
        Body = body ?? "";
        var meeting = db.Meetings.Where(each => each.PublishedAt != null).Select(each => each.BodyId);
        Bodies = await db.Bodies.AsNoTracking().Where(each => meeting.Contains(each.Id)).OrderBy(each => each.Order).ToListAsync(cancellation);
        var owner = Bodies.FirstOrDefault(each => each.Code == Body)?.Id;
        Meetings = await (from each in db.Meetings
                          where each.PublishedAt != null && (Kind == null || each.Facts.Kind == Kind) && (Body == "" || each.BodyId == owner)
                          join of in db.Bodies on each.BodyId equals of.Id
                          orderby each.Facts.HeldOn descending, each.Id descending
                          select new PublicMeeting(each.Id, each.Facts.Name, each.Facts.Kind, of.ShortName, of.Code, each.Facts.HeldOn, each.Topics.Count))
            .Take(MostShown).ToListAsync(cancellation);
    }
}

/// <summary>A public meeting in a list.</summary>
public sealed record PublicMeeting(MeetingId Id, string Name, MeetingKind Kind, string Body, string BodyCode, DateOnly HeldOn, int Topics);
