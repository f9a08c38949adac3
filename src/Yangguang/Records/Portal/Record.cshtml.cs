using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Records;

namespace Yangguang.Records.Portal;

/// <summary>政府信息: the live edition of one record; its index number is its address.</summary>
public sealed class RecordModel(YangguangDb db) : PageModel
{
    private const int RelatedShown = 5;

    public RecordView Record { get; private set; } = null!;

    public IReadOnlyList<DocumentLine> Lines { get; private set; } = [];

    public string AreaName => AreaRegister.FindCode(Record.AreaCode)?.Name ?? Record.AreaCode;

    public string Address => $"/records/{Record.IndexNumber}";

    public DateOnly PublishedOn => Record.PublishedAt.DayInChina();

    /// <summary>Other records of the same row.</summary>
    public IReadOnlyList<RecordLine> Related { get; private set; } = [];

    /// <summary>The one the same body published before, and the one after.</summary>
    public RecordLine? Earlier { get; private set; }

    public RecordLine? Later { get; private set; }

    /// <summary>True when the page itself must say （此件公开发布）: the attribute says so and the text does not.</summary>
    public bool ShowsClosing => Record.Content.Attribute == DisclosureAttribute.Proactive
        && !Lines.Any(line => line.Kind == DocumentLineKind.Closing);

    public async Task<IActionResult> OnGet(string organisation, string back, CancellationToken cancellation)
    {
        if (!IndexNumber.TryParse($"{organisation}/{back}", out var number) || await RecordView.Find(db, number.ToString()) is not { } record)
            return NotFound();
        Record = record;
        Lines = DocumentLine.Read(record.Content.Paragraphs);
        Related = await db.Lines(db.Editions.Where(edition => edition.ItemId == record.ItemId && edition.IndexNumber != record.IndexNumber))
            .Take(RelatedShown).ToListAsync(cancellation);
        await ReadNeighbours(cancellation);
        return Page();
    }

    private async Task ReadNeighbours(CancellationToken cancellation)
    {
        var ofBody = db.Editions.Where(edition => edition.BodyId == Record.BodyId && edition.IsLive);
        Earlier = await db.Lines(ofBody
            .Where(edition => edition.PublishedAt < Record.PublishedAt
                || (edition.PublishedAt == Record.PublishedAt && string.Compare(edition.IndexNumber, Record.IndexNumber) < 0))
            .OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.IndexNumber)
            .Take(1)).FirstOrDefaultAsync(cancellation);
        Later = await db.Lines(ofBody
            .Where(edition => edition.PublishedAt > Record.PublishedAt
                || (edition.PublishedAt == Record.PublishedAt && string.Compare(edition.IndexNumber, Record.IndexNumber) > 0))
            .OrderBy(edition => edition.PublishedAt).ThenBy(edition => edition.IndexNumber)
            .Take(1)).FirstOrDefaultAsync(cancellation);
    }
}
