using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels;

/// <summary>What every county has without registering it: the website, its feeds and its mail.</summary>
public sealed class SiteOutlets(YangguangDb db, TimeProvider time)
{
    private static readonly (OutletKind Kind, string Code, string Name)[] Own =
    [
        (OutletKind.Website, "web", "政府网站政务公开专栏"), (OutletKind.Feed, "feeds", "信息订阅（RSS/Atom）"), (OutletKind.Email, "mail", "邮件订阅"),
    ];

    /// <summary>All open outlets, tracked; the site's own are made the first time. Saved by the caller.</summary>
    public async Task<IReadOnlyList<Outlet>> Open(CancellationToken cancellation = default)
    {
        var known = await db.Outlets.ToListAsync(cancellation);
        foreach (var (kind, code, name) in Own.Where(own => known.All(outlet => outlet.Code != own.Code)))
        {
            if (await Keeper(cancellation) is not { } keeper)
                break;
            var outlet = New(keeper, kind, code, name, time);
            db.Outlets.Add(outlet);
            known.Add(outlet);
        }

        return [.. known.Where(outlet => outlet.IsOpen)];
    }

    internal static IEnumerable<Outlet> Of(Body keeper, TimeProvider time) => Own.Select(own => New(keeper, own.Kind, own.Code, own.Name, time));

    private static Outlet New(Body keeper, OutletKind kind, string code, string name, TimeProvider time) => new(
        EntityId.New<OutletId>(time), keeper, kind, code, new OutletFacts(name, "", "", keeper.Phone, OutletReach.County), time.Today());

    private Task<Body?> Keeper(CancellationToken cancellation) => db.Bodies.AsNoTracking()
        .OrderBy(body => body.Kind == BodyKind.DisclosureOffice ? 0 : 1).ThenBy(body => body.Order).FirstOrDefaultAsync(cancellation);
}
