using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Readership;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Meetings.Portal;

/// <summary>One public meeting: its open topics with outcome and document; of the others only how many.</summary>
[CachedPage]
public sealed class ShowModel(YangguangDb db, ReadCounter reads) : PageModel
{
    public Meeting Meeting { get; private set; } = null!;

    public string BodyName { get; private set; } = "";

    public string BodyCode { get; private set; } = "";

    public IReadOnlyList<PublicTopic> Topics { get; private set; } = [];

    public int OnRequest => Meeting.Topics.Count(topic => topic.Attribute == DisclosureAttribute.OnRequest);

    public int Withheld => Meeting.Topics.Count(topic => topic.Attribute == DisclosureAttribute.Withheld);

    public long Reads { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        var key = MeetingId.From(id);
        var found = await db.Meetings.AsNoTracking().Include(each => each.Topics.OrderBy(topic => topic.Number))
            .SingleOrDefaultAsync(each => each.Id == key && each.PublishedAt != null, cancellation);
        if (found is null)
            return NotFound();
        Meeting = found;
        (BodyName, BodyCode) = await db.Bodies.Where(body => body.Id == found.BodyId).Select(body => new ValueTuple<string, string>(body.Name, body.Code)).SingleAsync(cancellation);
        var named = found.Topics.Select(topic => topic.RecordId).ToList();
        var documents = await db.Editions.Where(edition => edition.IsLive && named.Contains(edition.RecordId))
            .Select(edition => new { edition.RecordId, edition.IndexNumber, edition.Content.Title }).ToDictionaryAsync(edition => edition.RecordId, cancellation);
        Topics =
        [
            .. found.Topics.Where(topic => topic.Attribute == DisclosureAttribute.Proactive).OrderBy(topic => topic.Number)
                .Select(topic => topic.RecordId is { } record && documents.TryGetValue(record, out var document)
                    ? new PublicTopic(topic.Title, topic.Outcome, document.Title, $"/records/{document.IndexNumber}")
                    : new PublicTopic(topic.Title, topic.Outcome, "", null)),
        ];
        Reads = await reads.Count(id, HttpContext, cancellation);
        return Page();
    }
}

/// <summary>An open topic.</summary>
public sealed record PublicTopic(string Title, string Outcome, string Document, string? Href);
