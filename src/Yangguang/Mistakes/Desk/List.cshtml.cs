using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Mistakes.Desk;

/// <summary>Reports of mistakes that the reader may answer, those due first at the top.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class ListModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int Most = 100;

    public DateOnly Today { get; } = time.Today();

    public bool Closed { get; private set; }

    public IReadOnlyList<MistakeLine> Lines { get; private set; } = [];

    /// <summary>Those that are not shown.</summary>
    public int More { get; private set; }

    public async Task OnGet(bool closed, CancellationToken cancellation)
    {
        Closed = closed;
        var actor = Actor.From(User);
        var (body, all) = (actor.BodyId, actor.May(Permission.MaySuperviseDuties));
        var mine = db.Mistakes.AsNoTracking().Where(mistake => (all || mistake.BodyId == body) && (mistake.Outcome != null) == closed);
        var ordered = closed
            ? mine.OrderByDescending(mistake => mistake.ClosedOn).ThenByDescending(mistake => mistake.Id)
            : mine.OrderBy(mistake => mistake.DueOn).ThenBy(mistake => mistake.Id);
        Lines = await ordered.Take(Most).Select(mistake => new MistakeLine(
            mistake.Id, mistake.Number, mistake.Kind, mistake.Words, mistake.Page,
            db.Bodies.Where(owner => owner.Id == mistake.BodyId).Select(owner => owner.ShortName).First(),
            mistake.ArrivedOn, mistake.DueOn, mistake.Outcome)).ToListAsync(cancellation);
        More = Lines.Count < Most ? 0 : await mine.CountAsync(cancellation) - Most;
    }
}

/// <summary>A report in the list.</summary>
public sealed record MistakeLine(
    MistakeId Id, string Number, MistakeKind Kind, string Words, string Page, string Body, DateOnly ArrivedOn, DateOnly DueOn, MistakeOutcome? Outcome)
{
    private const int LongestShown = 60;

    public string Shown => Words.Length > LongestShown ? Words[..LongestShown] + "…" : Words;
}
