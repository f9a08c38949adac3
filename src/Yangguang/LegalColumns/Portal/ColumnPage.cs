using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.LegalColumns.Portal;

/// <summary>What the public pages of a body's columns have in common: the body, and when somebody last looked.</summary>
public abstract class ColumnPage(YangguangDb db) : PageModel
{
    public abstract LegalColumn Column { get; }

    public Body Body { get; private set; } = null!;

    public DateOnly? ReviewedOn { get; private set; }

    public string Address => $"/bodies/{Body.Code}/{Column.Slug()}";

    protected YangguangDb Db => db;

    /// <summary>False for a code that no body bears, or a body that keeps no such columns.</summary>
    protected async Task<bool> Find(string code, CancellationToken cancellation)
    {
        if (await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == code, cancellation) is not { } body || !body.KeepsLegalColumns())
            return false;
        Body = body;
        var column = Column;
        ReviewedOn = await db.ColumnReviews.Where(review => review.BodyId == body.Id && review.Column == column).Select(review => (DateOnly?)review.ReviewedOn).SingleOrDefaultAsync(cancellation);
        return true;
    }
}
