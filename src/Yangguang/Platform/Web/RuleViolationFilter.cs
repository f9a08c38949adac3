using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Yangguang.Platform.Persistence;
namespace Yangguang.Platform.Web;

/// <summary>A page that can load what it shows again, so that a refused form comes back with what was typed.</summary>
public interface IReloads
{
    Task Reload();
}

/// <summary>Turns a refusal, or that somebody else was first, into the form again: the reason in the error summary, the typed text kept.</summary>
internal sealed class RuleViolationFilter : IAsyncPageFilter
{
    // SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY: two took the same next number at once.
    private const int UniqueKey = 2067;
    private const int UniquePrimaryKey = 1555;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (context.HandlerInstance is not PageModel page || Reason(executed.Exception) is not { } reason)
            return;
        // What could not be saved must not be shown as if it were.
        page.HttpContext.RequestServices.GetRequiredService<YangguangDb>().ChangeTracker.Clear();
        page.ModelState.AddModelError("", reason);
        if (page is IReloads reloads)
            await reloads.Reload();
        executed.ExceptionHandled = true;
        executed.Result = page.Page();
    }

    private static string? Reason(Exception? failure) => failure switch
    {
        RuleViolationException { Ruling: { Law: { } citation } ruling } => $"{ruling.Reason}（依据：{citation}）",
        RuleViolationException refusal => refusal.Ruling.Reason,
        DbUpdateConcurrencyException
            or DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } }
            or DbUpdateException { InnerException: SqliteException { SqliteExtendedErrorCode: UniqueKey or UniquePrimaryKey } } =>
            "就在刚才，另一个人先办了这件事，您的这一步没有保存。请核对下面的最新情况再办。",
        _ => null,
    };
}
