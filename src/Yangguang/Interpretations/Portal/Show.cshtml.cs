using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Readership;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Interpretations.Portal;

/// <summary>One interpretation, linked with its document.</summary>
[CachedPage]
public sealed class ShowModel(YangguangDb db, CompanionInterpretations companions, ReadCounter reads) : PageModel
{
    public ShownInterpretation Shown { get; private set; } = null!;

    public long Reads { get; private set; }

    public IReadOnlyList<CompanionLink> Others { get; private set; } = [];

    /// <summary>Days between document and interpretation; null while the document is not public.</summary>
    public int? Days => Shown.IssuedOn is { } issued ? Shown.Interpretation.PublishedAt!.Value.DayInChina().DayNumber - issued.DayNumber : null;

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        var shown = await (from each in db.Interpretations.AsNoTracking()
                           where each.Code == code && each.Live != null
                           join record in db.Records on each.RecordId equals record.Id
                           join body in db.Bodies on each.BodyId equals body.Id
                           select new ShownInterpretation(
                               each, record.Content.Title, record.Content.DocumentNumber, record.IndexNumber, record.Standing, record.FirstPublishedAt, body.Name, body.Code))
            .SingleOrDefaultAsync(cancellation);
        if (shown is null)
            return NotFound();
        Shown = shown;
        Others = [.. (await companions.InPublic(shown.Interpretation.RecordId, cancellation)).Where(other => other.Href != shown.Interpretation.Address)];
        Reads = await reads.Count(shown.Interpretation.Id.Value, HttpContext, cancellation);
        return Page();
    }
}

/// <summary>An interpretation as the public reads it.</summary>
public sealed record ShownInterpretation(
    Interpretation Interpretation, string Document, string DocumentNumber, string? IndexNumber, PublicStanding Standing,
    DateTimeOffset? FirstPublishedAt, string BodyName, string BodyCode)
{
    public string DocumentHref => $"/records/{IndexNumber}";

    public DateOnly? IssuedOn => FirstPublishedAt?.DayInChina();
}
