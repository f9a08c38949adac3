using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Accounts.Proofs;

/// <summary>Stands before every handler marked <see cref="RecentProofAttribute"/>: asks, holds the form meanwhile, and lets it go on.</summary>
internal sealed class AskForProof(ProveIdentity prove, YangguangDb db, IModelMetadataProvider metadata) : IAsyncPageFilter
{
    public const string View = "~/Accounts/Proofs/Ask.cshtml";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!IsAsked(context) || http.User.Identity is not { IsAuthenticated: true })
        {
            await next();
            return;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var answered = form.Keys.Any(ProofQuestion.IsAnswer);
        var error = answered && await Answer(context, form) is { IsAllowed: false } refusal ? refusal.Reason : null;
        if (error is null && await prove.IsRecent(http.User.Session(), http.RequestAborted))
            await next();
        else
            context.Result = await Question(context, form, error);
    }

    private static bool IsAsked(PageHandlerExecutingContext context) => context.HandlerMethod is { HttpMethod: "Post" } handler
        && (handler.MethodInfo.IsDefined(typeof(RecentProofAttribute)) || context.ActionDescriptor.ModelTypeInfo!.IsDefined(typeof(RecentProofAttribute)));

    private Task<Rules.Law.Ruling> Answer(PageHandlerExecutingContext context, IFormCollection form) => prove.Run(
        Actor.From(context.HttpContext.User).StaffId,
        context.HttpContext.User.Session(),
        new(form[ProofQuestion.Password], form[ProofQuestion.Code], form[ProofQuestion.Passkey]),
        context.HttpContext.RequestAborted);

    private async Task<ViewResult> Question(PageHandlerExecutingContext context, IFormCollection form, string? error)
    {
        var http = context.HttpContext;
        var id = Actor.From(http.User).StaffId;
        var hasCode = await db.Staff.Where(staff => staff.Id == id).Select(staff => staff.TwoFactorEnabled).SingleAsync(http.RequestAborted);
        var hasPasskey = await db.UserPasskeys.AnyAsync(key => key.UserId == id, http.RequestAborted);
        var held = form.Where(field => !ProofQuestion.IsAnswer(field.Key) && field.Key != "__RequestVerificationToken")
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
        http.Response.Headers.CacheControl = "no-store";
        return new ViewResult
        {
            ViewName = View,
            ViewData = new ViewDataDictionary<ProofQuestion>(metadata, new ModelStateDictionary())
            {
                Model = new(http.Request.PathBase + http.Request.Path + http.Request.QueryString, held, error, hasCode, hasPasskey),
            },
        };
    }
}
