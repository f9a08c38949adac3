using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Portal;

/// <summary>Any two public editions of a live record; without a choice the last against the one before.</summary>
[CachedPage]
public sealed class CompareModel(YangguangDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? To { get; set; }

    public string IndexNumber { get; private set; } = "";

    public string Title { get; private set; } = "";

    public IReadOnlyList<PublicEdition> Editions { get; private set; } = [];

    /// <summary>Null when there is only one edition.</summary>
    public EditionComparison? Comparison { get; private set; }

    public async Task<IActionResult> OnGet(string? organisation, string? back, string? number, CancellationToken cancellation)
    {
        IndexNumber = number ?? $"{organisation}/{back}";
        var given = IndexNumber;
        var record = await db.Records.AsNoTracking().Where(record => record.IndexNumber == given && record.Standing == PublicStanding.Live)
            .Select(record => (RecordId?)record.Id).FirstOrDefaultAsync(cancellation);
        if (record is not { } id)
            return NotFound();
        Editions = await PublicEdition.Of(db, id).ToListAsync(cancellation);
        To = Known(To) ?? Editions[0].Number;
        From = Known(From) ?? Editions.Where(edition => edition.Number < To).Select(edition => (int?)edition.Number).FirstOrDefault() ?? Editions[^1].Number;
        var contents = await db.Editions.AsNoTracking().Where(edition => edition.RecordId == id && (edition.Number == From || edition.Number == To))
            .ToDictionaryAsync(edition => edition.Number, edition => edition.Content, cancellation);
        Title = contents[To.Value].Title;
        Comparison = From == To ? null : EditionComparison.Of($"第 {From} 版", contents[From.Value], $"第 {To} 版", contents[To.Value]);
        return Page();
    }

    private int? Known(int? number) => Editions.Any(edition => edition.Number == number) ? number : null;
}
