using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Accounts;

/// <summary>
/// 演示账号: the same printed password for all of them. They exist only in demonstration mode; anywhere else the program
/// refuses to start with one, so the constant opens no real door.
/// </summary>
public sealed class DemonstrationAccounts(YangguangDb db, JurisdictionScope scope)
{
    public const string Password = "Yangguang-2026";

    public bool Exist => scope.Current is { IsDemonstration: true };

    /// <summary>One account of each role, the first in the county's order of bodies.</summary>
    public async Task<IReadOnlyList<DemonstrationAccount>> Samples(CancellationToken cancellation = default)
    {
        if (!Exist)
            return [];
        var all = await db.Staff.AsNoTracking().Where(staff => staff.IsDemonstration)
            .Join(db.Bodies, staff => staff.BodyId, body => body.Id, (staff, body) => new { staff, body })
            .OrderBy(each => each.body.Order).ThenBy(each => each.staff.UserName)
            .Select(each => new { each.staff.Role, Body = each.body.ShortName, each.staff.DisplayName, each.staff.UserName })
            .ToListAsync(cancellation);
        return [.. all.GroupBy(staff => staff.Role).OrderBy(role => role.Key).Select(role => role.First())
            .Select(staff => new DemonstrationAccount(staff.UserName!, staff.DisplayName, staff.Body, staff.Role))];
    }
}

/// <summary>A printed account: who it is and what for.</summary>
public sealed record DemonstrationAccount(string UserName, string DisplayName, string Body, StaffRole Role);
