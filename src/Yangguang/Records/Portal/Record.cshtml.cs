using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Readership;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Portal;

/// <summary>政府信息: the live edition of one record; its index number is its address.</summary>
[CachedPage]
public sealed class RecordModel(YangguangDb db, IEnumerable<IRecordCompanion> companions, ReadCounter reads, IStandardTexts standards, IPublicLog log, TimeProvider time) : PageModel
{
    private const int RelatedShown = 5;

    public RecordView Record { get; private set; } = null!;

    /// <summary>Why there is no text any more; null while the record is public.</summary>
    public WithdrawnRecord? Withdrawn { get; private set; }

    public Validity Validity => Record.ValidityDays.On(time.Today());

    public IReadOnlyList<PublicEdition> Editions { get; private set; } = [];

    /// <summary>The body as lines; empty where it has markup of its own.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; private set; } = [];

    public string AreaName => AreaRegister.FindCode(Record.AreaCode)?.Name ?? Record.AreaCode;

    public string Address => $"/records/{Record.IndexNumber}";

    public DateOnly PublishedOn => Record.PublishedAt.DayInChina();

    /// <summary>Where it stands printed as the standard text; null when no gazette printed it.</summary>
    public StandardText? Standard { get; private set; }

    /// <summary>Where this edition stands in the public log; null while it is on its way.</summary>
    public LoggedEdition? Logged { get; private set; }

    /// <summary>Said where the shown day and the day of the log are more than a day apart (§4.2 V1); empty otherwise.</summary>
    public string LoggedWhen => Logged is not { FirstAt: var at } || Math.Abs(at.DayInChina().DayNumber - PublishedOn.DayNumber) <= 1 ? ""
        : at - Record.Life.ReleasedAt > TimeSpan.FromDays(1) ? $"（发布在日志开始以前，{at.DayInChina().ProseText()}补登）"
        : $"，登记于 {at.HourText()}，和页面的发布日期 {PublishedOn.ProseText()} 不是同一天";

    /// <summary>Other records of the same row.</summary>
    public IReadOnlyList<RecordLine> Related { get; private set; } = [];

    /// <summary>What other domains keep with it: interpretations, meetings.</summary>
    public IReadOnlyList<CompanionLink> Companions { get; private set; } = [];

    /// <summary>浏览次数.</summary>
    public long Reads { get; private set; }

    /// <summary>The one the same body published before, and the one after.</summary>
    public RecordLine? Earlier { get; private set; }

    public RecordLine? Later { get; private set; }

    /// <summary>True when the page itself must say （此件公开发布）: the attribute says so and the text does not.</summary>
    public bool ShowsClosing => Record.Content.Attribute == DisclosureAttribute.Proactive
        && !DocumentBody.SaysItIsPublic(Record.Content);

    public async Task<IActionResult> OnGet(string? organisation, string? back, string? number, CancellationToken cancellation)
    {
        var given = number ?? $"{organisation}/{back}";
        if (await RecordView.Find(db, given) is not { } record)
            return await Gone(given, cancellation);
        Record = record;
        Lines = record.Content.Html.Length > 0 ? [] : DocumentLine.Read(record.Content.Paragraphs);
        Related = await db.Lines(db.Editions.Where(edition => edition.ItemId == record.ItemId && edition.IndexNumber != record.IndexNumber))
            .Take(RelatedShown).ToListAsync(cancellation);
        Editions = record.Edition > 1 ? await PublicEdition.Of(db, record.Life.Id).ToListAsync(cancellation) : [];
        Standard = record.Content.IsPolicy ? await standards.Of(record.Life.Id, cancellation) : null;
        Logged = await log.Of(record.Life.Id, record.Edition, cancellation);
        await ReadNeighbours(cancellation);
        var beside = new List<CompanionLink>();
        foreach (var companion in companions)
            beside.AddRange(await companion.InPublic(record.Life.Id, cancellation));
        Companions = beside;
        Reads = await reads.Count(record.Life.Id.Value, HttpContext, cancellation);
        return Page();
    }

    /// <summary>撤下的信息: its address answers 410 with the reason; a number never given is not found.</summary>
    private async Task<IActionResult> Gone(string number, CancellationToken cancellation)
    {
        Withdrawn = await WithdrawnRecord.Find(db, number, cancellation);
        if (Withdrawn is null)
            return NotFound();
        Withdrawn = Withdrawn with { Logged = await log.OfWithdrawal(Withdrawn.Id, cancellation) };
        Response.StatusCode = StatusCodes.Status410Gone;
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
