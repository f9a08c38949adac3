using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Channels;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Home.Portal;

/// <summary>政务新媒体: the accounts of the county's bodies on WeChat, Weibo and video platforms, with who answers for them (C10).</summary>
[CachedPage]
public sealed class AccountsModel(YangguangDb db) : PageModel
{
    private static readonly OutletKind[] Kinds = [OutletKind.WeChat, OutletKind.Weibo, OutletKind.Video];

    public IReadOnlyList<PublicAccount> Accounts { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Accounts = await (
        from outlet in db.Outlets
        join body in db.Bodies on outlet.BodyId equals body.Id
        where outlet.ClosedOn == null && Kinds.Contains(outlet.Kind)
        orderby body.Order, outlet.Kind, outlet.Name
        select new PublicAccount(outlet.Kind, outlet.Name, outlet.Place, body.Code, body.Name)).ToListAsync(cancellation);
}

/// <summary>An account as the public finds it.</summary>
/// <param name="Place">The account's name on its platform.</param>
public sealed record PublicAccount(OutletKind Kind, string Name, string Place, string BodyCode, string Body);
