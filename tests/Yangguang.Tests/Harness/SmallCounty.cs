using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Tests.Harness;

/// <summary>The least county that has everything: an office, a department, a township with a village, and one of each role.</summary>
public sealed record SmallCounty(
    Jurisdiction Jurisdiction, Body Office, Body Department, Body Township, Body Village,
    Staff Clerk, Staff Reviewer, Staff SecrecyReviewer, Staff VillageClerk, Staff RequestOfficer, Staff OfficeHead,
    Staff Officer, Staff Administrator)
{
    public const string Password = "Zhaoming-2026";

    public IEnumerable<Staff> AllStaff => [Clerk, Reviewer, SecrecyReviewer, VillageClerk, RequestOfficer, OfficeHead, Officer, Administrator];

    /// <summary>Founds one; a second in the same database needs its own code, prefix for user names and host name.</summary>
    public static async Task<SmallCounty> Found(IServiceProvider services, string code = "341299", string prefix = "", string? host = null)
    {
        var time = services.GetRequiredService<TimeProvider>();
        var db = services.GetRequiredService<YangguangDb>();
        var users = services.GetRequiredService<UserManager<Staff>>();
        var jurisdiction = new Jurisdiction(EntityId.New<JurisdictionId>(time), code, "昭明县", isDemonstration: false) { Host = host };
        services.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
        var office = NewBody("1", "昭明县政务公开办公室", Tier.County, BodyKind.DisclosureOffice, 1);
        var department = NewBody("2", "昭明县民政局", Tier.County, BodyKind.Department, 2);
        var township = NewBody("3", "青溪镇人民政府", Tier.Township, BodyKind.Township, 3);
        var village = NewBody("4", "柳湾村村民委员会", Tier.Village, BodyKind.Village, 4);
        village.ParentId = township.Id;
        db.Add(jurisdiction);
        db.AddRange(office, department, township, village);
        await db.SaveChangesAsync();
        return new(
            jurisdiction, office, department, township, village,
            await NewStaff("clerk", "张信", department, StaffRole.Clerk),
            await NewStaff("reviewer", "李审", department, StaffRole.Reviewer),
            await NewStaff("secrecy", "钱密", department, StaffRole.SecrecyReviewer),
            await NewStaff("village", "王村", village, StaffRole.VillageClerk),
            await NewStaff("requests", "周受", department, StaffRole.RequestOfficer),
            await NewStaff("head", "吴主任", department, StaffRole.OfficeHead),
            await NewStaff("officer", "赵办", office, StaffRole.DisclosureOfficer),
            await NewStaff("admin", "孙管", office, StaffRole.Administrator));

        Body NewBody(string check, string name, Tier tier, BodyKind kind, int order) =>
            new(EntityId.New<BodyId>(time), jurisdiction.Id, $"11{code}{check}", name, tier, kind, order);

        async Task<Staff> NewStaff(string name, string displayName, Body body, StaffRole role)
        {
            var staff = new Staff(Guid.CreateVersion7(time.GetUtcNow()), prefix + name, displayName, body, role);
            var made = await users.CreateAsync(staff, Password);
            return made.Succeeded ? staff : throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
        }
    }
}
