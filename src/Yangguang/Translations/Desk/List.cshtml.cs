using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records;

namespace Yangguang.Translations.Desk;

/// <summary>译文: what is being translated and what waits, what was read most and has none, how far each language has got.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(YangguangDb db, WriteTranslation write) : PageModel, IReloads
{
    private const int MostShown = 200;

    public IReadOnlyList<TranslationLine> Lines { get; private set; } = [];

    public IReadOnlyList<LanguageCoverage> Coverage { get; private set; } = [];

    /// <summary>A record chosen on its own page.</summary>
    public ChosenRecord? Chosen { get; private set; }

    public bool MayWrite => Actor.May(Permission.MayDraftRecords);

    [BindProperty]
    public string Number { get; set; } = "";

    [BindProperty]
    public string Language { get; set; } = "";

    private Actor Actor => Actor.From(User);

    public Task OnGet(Guid? record, CancellationToken cancellation) => Load(record, cancellation);

    public async Task<IActionResult> OnPostBegin(CancellationToken cancellation)
    {
        if (!MayWrite)
            return Forbid();
        var number = Number.Trim();
        var record = await db.Editions.Where(edition => edition.IsLive && edition.IndexNumber == number).Select(edition => (RecordId?)edition.RecordId).SingleOrDefaultAsync(cancellation);
        TranslationRules.IsPublic(record is not null).OrRefuse();
        return Redirect($"/desk/translations/{await write.Begin(record!.Value, Language, Actor, cancellation)}");
    }

    public Task Reload() => Load(null, HttpContext.RequestAborted);

    private async Task Load(Guid? record, CancellationToken cancellation)
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var newest = await (
            from each in db.Translations.AsNoTracking()
            where all || each.BodyId == body
            join edition in db.Editions on each.RecordId equals edition.RecordId
            where edition.IsLive
            orderby each.ChangedAt descending
            select new { each.Id, each.Language, each.State, each.Text, each.Live, edition.Number, edition.Content.Title }).Take(MostShown).ToListAsync(cancellation);
        Lines = [.. newest.Select(each => new TranslationLine(
            each.Id, TranslationLanguage.Find(each.Language)?.ChineseName ?? each.Language, each.Text.Title, each.Title, each.State, each.Live is { } live && live.OfEdition < each.Number))];
        var columns = await db.PortalColumns.CountAsync(column => column.ClosedOn == null && (all || column.BodyId == body), cancellation);
        var named = await (
            from each in db.ColumnTranslations
            join column in db.PortalColumns on each.ColumnId equals column.Id
            where column.ClosedOn == null && (all || column.BodyId == body)
            group each by each.Language into language
            select new { language.Key, Count = language.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancellation);
        var live = await db.Translations.Where(each => each.Live != null && (all || each.BodyId == body)).GroupBy(each => each.Language)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancellation);
        Coverage = [.. TranslationLanguage.All.Select(each => new LanguageCoverage(each, named.GetValueOrDefault(each.Code), columns, live.GetValueOrDefault(each.Code)))];
        if (record is { } asked)
        {
            var id = RecordId.From(asked);
            Chosen = await db.Editions.Where(edition => edition.IsLive && edition.RecordId == id && (all || edition.BodyId == body))
                .Select(edition => new ChosenRecord(edition.IndexNumber, edition.Content.Title)).SingleOrDefaultAsync(cancellation);
        }
    }
}

/// <summary>A translation in a list.</summary>
/// <param name="IsOutdated">The record has a newer edition than the one that the public text renders.</param>
public sealed record TranslationLine(TranslationId Id, string Language, string Title, string Original, TranslationState State, bool IsOutdated);

/// <summary>How far a language has got.</summary>
public sealed record LanguageCoverage(TranslationLanguage Language, int NamedColumns, int Columns, int Texts);

/// <summary>The record that somebody is about to translate.</summary>
public sealed record ChosenRecord(string IndexNumber, string Title);
