using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records;

namespace Yangguang.Interpretations.Desk;

/// <summary>政策解读 at the desk: which documents still want one and by when, and what is written and reviewed.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(YangguangDb db, DraftInterpretation draft, TimeProvider time) : PageModel, IReloads
{
    private const int MostShown = 100;

    [BindProperty(SupportsGet = true)]
    public InterpretationState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Record { get; set; }

    public DateOnly Today { get; } = time.Today();

    public IReadOnlyList<OwedInterpretation> Owed { get; private set; } = [];

    public int OwedInAll { get; private set; }

    public IReadOnlyList<DeskInterpretation> Lines { get; private set; } = [];

    /// <summary>The document that somebody came from to explain it.</summary>
    public ChosenDocument? Chosen { get; private set; }

    public bool MayWrite => Actor.May(Permission.MayDraftRecords);

    private Actor Actor => Actor.From(User);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostDraft(Guid record, CancellationToken cancellation)
    {
        if (!MayWrite)
            return Forbid();
        var document = RecordId.From(record);
        if (!await db.Records.AnyAsync(each => each.Id == document, cancellation))
            return NotFound();
        return Redirect($"/desk/interpretations/{(await draft.Run(document, null, Actor, cancellation)).Id}");
    }

    public async Task Reload()
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var owed = db.InterpretationDuties.AsNoTracking().Where(duty => duty.MetOn == null && (all || duty.BodyId == body));
        OwedInAll = await owed.CountAsync();
        Owed = await (from duty in owed.OrderBy(duty => duty.DueOn).Take(MostShown)
                      join record in db.Records on duty.RecordId equals record.Id
                      join owner in db.Bodies on duty.BodyId equals owner.Id
                      orderby duty.DueOn
                      select new OwedInterpretation(duty, record.Content.Title, owner.ShortName)).ToListAsync();
        Lines = await (from each in db.Interpretations.AsNoTracking()
                       where (all || each.BodyId == body) && (State == null ? each.State != InterpretationState.Abandoned : each.State == State)
                       join owner in db.Bodies on each.BodyId equals owner.Id
                       orderby each.ChangedAt descending
                       select new DeskInterpretation(each.Id, each.Title, owner.ShortName, each.AuthorName, each.CopyScore, each.ChangedAt, each.State))
            .Take(MostShown).ToListAsync();
        if (Record is { } wanted)
        {
            var id = RecordId.From(wanted);
            Chosen = await db.Records.Where(record => record.Id == id && (all || record.BodyId == body))
                .Select(record => new ChosenDocument(record.Id, record.Content.Title, record.Content.Plan.Outline, record.Content.Plan.Forms)).SingleOrDefaultAsync();
        }
    }
}

/// <summary>A document that wants an interpretation.</summary>
public sealed record OwedInterpretation(InterpretationDuty Duty, string Title, string Body);

/// <summary>An interpretation in the desk's list.</summary>
public sealed record DeskInterpretation(
    InterpretationId Id, string Title, string Body, string Author, double? CopyScore, DateTimeOffset ChangedAt, InterpretationState State);

/// <summary>A document with what its plan says.</summary>
public sealed record ChosenDocument(RecordId Id, string Title, string Outline, string Forms);
