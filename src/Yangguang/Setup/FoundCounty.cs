using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Setup;

/// <summary>What a real county starts from.</summary>
internal sealed record CountyToFound(string Name, string Code, string? Host, IReadOnlyList<BodyLine> Bodies, string Administrator, string Password);

/// <summary>A county was founded.</summary>
[InWords("建立{name}（{code}）：单位 {bodies} 个，待编制目录 {catalogs} 份")]
internal sealed record CountyFounded(string Name, string Code, int Bodies, int Catalogs);

/// <summary>
/// 建立正式的县: jurisdiction, bodies, the matrix with every place still to be compiled (待编制), and the first administrator.
/// All or nothing.
/// </summary>
internal sealed class FoundCounty(YangguangDb db, JurisdictionScope scope, UserManager<Staff> users, TimeProvider time, AuditTrail audit)
{
    private static readonly BodyKind[] InMatrix = [BodyKind.DisclosureOffice, BodyKind.Department, BodyKind.Township];

    public async Task<CountyFounded> Run(CountyToFound county, CancellationToken cancellation = default)
    {
        SetupRules.CountyIsNamed(county.Name, county.Code).OrRefuse();
        var others = await db.Jurisdictions.AsNoTracking().ToListAsync(cancellation);
        SetupRules.MayFound(county.Code, county.Host, others).OrRefuse();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var jurisdiction = new Jurisdiction(EntityId.New<JurisdictionId>(time), county.Code, county.Name, isDemonstration: false)
        {
            Host = county.Host,
            Site = new SiteIdentity { Sponsor = $"{county.Name}人民政府" },
        };
        scope.Enter(jurisdiction);
        db.Jurisdictions.Add(jurisdiction);
        var bodies = AddBodies(jurisdiction.Id, county.Bodies);
        var catalogs = AddMatrix(bodies);
        var founded = new CountyFounded(county.Name, county.Code, bodies.Count, catalogs);
        audit.Note(Actor.System, default, jurisdiction.Id.Value, founded);
        await db.SaveChangesAsync(cancellation);
        await AddAdministrator(county, bodies.First(body => body.Kind == BodyKind.DisclosureOffice));
        await transaction.CommitAsync(cancellation);
        return founded;
    }

    private List<Body> AddBodies(JurisdictionId jurisdiction, IReadOnlyList<BodyLine> lines)
    {
        var bodies = lines.Select((line, index) => new Body(
            EntityId.New<BodyId>(time), jurisdiction, line.Code, line.Name, line.Tier, line.Kind, index + 1)
        {
            ShortName = line.ShortName,
            Phone = line.Phone,
            Address = line.Address,
        }).ToList();
        var byCode = bodies.ToDictionary(body => body.Code);
        foreach (var line in lines.Where(line => line.ParentCode.Length > 0))
            byCode[line.Code].ParentId = byCode[line.ParentCode].Id;
        db.Bodies.AddRange(bodies);
        return bodies;
    }

    /// <summary>Villages have no place of their own: they disclose under their township's catalogues.</summary>
    private int AddMatrix(IEnumerable<Body> bodies)
    {
        var catalogs = bodies.Where(body => InMatrix.Contains(body.Kind))
            .SelectMany(body => AreaProfile.Pilot.Areas, (body, area) => new StandardCatalog(EntityId.New<CatalogId>(time), body, area.Code))
            .ToList();
        db.Catalogs.AddRange(catalogs);
        return catalogs.Count;
    }

    private async Task AddAdministrator(CountyToFound county, Body office)
    {
        var staff = new Staff(Guid.CreateVersion7(time.GetUtcNow()), county.Administrator, "系统管理员", office, StaffRole.Administrator);
        var made = await users.CreateAsync(staff, county.Password);
        SetupRules.AccountIsAccepted(made).OrRefuse();
    }
}
