using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Desk;

/// <summary>What the form of an act lets one choose from; read only for the act that is open.</summary>
public sealed class ActChoices(YangguangDb db)
{
    private static readonly StaffRole[] Handling = [.. Enum.GetValues<StaffRole>().Where(role => Permissions.Grants(role, Permission.MayHandleRequests))];

    public IReadOnlyList<SelectListItem> Officers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organs { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    public async Task Read(CaseAct act, CaseSheet sheet, CancellationToken cancellation)
    {
        var body = sheet.Body.Id;
        if (act == CaseAct.PassTo)
            Officers = await db.Staff.AsNoTracking().Where(staff => staff.BodyId == body && Handling.Contains(staff.Role)).OrderBy(staff => staff.DisplayName)
                .Select(staff => new SelectListItem(staff.DisplayName, staff.Id.ToString())).ToListAsync(cancellation);
        else if (act == CaseAct.Consult)
            Organs = await db.RequestOffices.AsNoTracking().Where(office => office.BodyId != body).Join(db.Bodies, office => office.BodyId, each => each.Id, (office, each) => each)
                .OrderBy(each => each.Order).Select(each => new SelectListItem(each.Name, each.Id.Value.ToString())).ToListAsync(cancellation);
        else if (act == CaseAct.MakePublic)
            Items = await (from duty in db.Duties.AsNoTracking()
                           where duty.BodyId == body
                           join item in db.CatalogItems on duty.ItemId equals item.Id
                           orderby item.Row.Level1, item.Row.Level2
                           select new SelectListItem(item.Row.Level1 + " · " + item.Row.Level2, item.Id.Value.ToString())).ToListAsync(cancellation);
    }
}
