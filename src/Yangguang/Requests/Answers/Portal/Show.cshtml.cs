using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Answers.Portal;

/// <summary>One answered request, without who asked.</summary>
public sealed class ShowModel(YangguangDb db) : PageModel
{
    public AnswerLine Answer { get; private set; } = null!;

    /// <summary>Title of the record that was made public by it; null for none.</summary>
    public string? Record { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        var key = PublishedAnswerId.From(id);
        var found = await (from answer in db.PublishedAnswers.AsNoTracking()
                           where answer.Id == key
                           join body in db.Bodies on answer.BodyId equals body.Id
                           select new
                           {
                               answer.WithdrawnAt,
                               Line = new AnswerLine(answer.Id, answer.Words, answer.Decision, body.ShortName, body.Code, answer.AnsweredOn, answer.PublishedAt, answer.HasConsent),
                           }).SingleOrDefaultAsync(cancellation);
        if (found is null)
            return NotFound();
        if (found.WithdrawnAt is not null)
            return StatusCode(StatusCodes.Status410Gone);
        Answer = found.Line;
        var number = Answer.Words.IndexNumber;
        Record = number.Length == 0 ? null : await db.Editions.Where(edition => edition.IsLive && edition.IndexNumber == number).Select(edition => edition.Content.Title).SingleOrDefaultAsync(cancellation);
        return Page();
    }
}
