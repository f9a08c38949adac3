using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Disputes;

namespace Yangguang.Requests.Disputes.Desk;

/// <summary>复议诉讼: what is open, what must be carried out, what ended; table 4 counts these.</summary>
[Authorize(Policy = nameof(Permission.MayHandleRequests))]
public sealed class ListModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int MostShown = 500;

    /// <summary>The year whose disputes are shown: open in it or ended in it; all without one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public DateOnly Today { get; } = time.Today();

    public IReadOnlyList<DisputeRow> Lines { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        var actor = Actor.From(User);
        var (body, all) = (actor.BodyId, actor.May(Permission.MaySuperviseDuties));
        var disputes = db.Disputes.AsNoTracking().Where(dispute => all || dispute.BodyId == body);
        if (Year is >= 2008 and <= 2999)
        {
            var (first, last) = (new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value, 12, 31));
            disputes = disputes.Where(dispute => dispute.Facts.FiledOn <= last && (dispute.ClosedOn == null || dispute.ClosedOn >= first));
        }

        Lines = await (from dispute in disputes
                       join owner in db.Bodies on dispute.BodyId equals owner.Id
                       orderby dispute.ClosedOn != null, dispute.Facts.FiledOn descending, dispute.Id
                       select new DisputeRow(
                           dispute.Id, dispute.Facts.CaseNumber, dispute.Facts.Kind, owner.ShortName, dispute.Facts.Forum, dispute.Facts.FiledOn,
                           dispute.ClosedOn, dispute.Outcome, dispute.PerformBy, dispute.PerformedOn)).Take(MostShown).ToListAsync(cancellation);
    }
}

/// <summary>A dispute in the register.</summary>
public sealed record DisputeRow(
    DisputeId Id, string CaseNumber, DisputeKind Kind, string Body, string Forum, DateOnly FiledOn, DateOnly? ClosedOn, DisputeOutcome? Outcome,
    DateOnly? PerformBy, DateOnly? PerformedOn);
