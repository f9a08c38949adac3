using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Zones;

/// <summary>设立和修改专区, by the head of the office that keeps it.</summary>
public sealed partial class KeepZone(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<ServiceZone> Run(BodyId bodyId, string code, ZoneFacts facts, bool isOpen, Actor by, CancellationToken cancellation = default)
    {
        if (by.StaffId != Guid.Empty)
            RequestRules.Heads(by, bodyId).OrRefuse();
        Examine(code, facts.Tidied()).OrRefuse();
        var zone = await db.ServiceZones.SingleOrDefaultAsync(zone => zone.Code == code, cancellation);
        IsOwn(zone, bodyId).OrRefuse();
        if (zone is null)
            db.ServiceZones.Add(zone = new ServiceZone(EntityId.New<ServiceZoneId>(time), await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation), code, facts));
        zone.Change(facts, isOpen);
        audit.Note(by, bodyId, zone.Id.Value, new ZoneKept(zone.Facts.Name, isOpen));
        await db.SaveChangesAsync(cancellation);
        return zone;
    }

    private static Ruling Examine(string code, ZoneFacts facts) =>
        !Code().IsMatch(code) ? Ruling.Refused("zone.code", "专区代码用2至20个小写字母、数字或者短横线，例如 dating-1；它是大厅电脑打开的网址的一部分。")
        : facts.Name.Length == 0 || facts.Place.Length == 0 || facts.Phone.Length == 0 ? Ruling.Refused("zone.incomplete", "请填写专区名称、地点和电话。")
        : Ruling.Allowed;

    private static Ruling IsOwn(ServiceZone? zone, BodyId body) => zone is null || zone.BodyId == body
        ? Ruling.Allowed
        : Ruling.Refused("zone.taken", "这个代码已经是别的单位的专区，请另选一个。");

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,19}$")]
    private static partial Regex Code();
}

[InWords("设立或修改政务公开专区“{name}”")]
public sealed record ZoneKept(string Name, bool IsOpen);
