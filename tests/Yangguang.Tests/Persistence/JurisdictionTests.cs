using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Persistence;

/// <summary>Two counties in one database never see each other (A01).</summary>
public sealed class JurisdictionTests(Host host) : IClassFixture<Host>
{
    /// <summary>The root itself, and what Identity keeps by the id of a member of staff, who belongs to one.</summary>
    private static readonly Type[] WithoutJurisdiction =
        [typeof(Jurisdiction), typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>), typeof(IdentityUserToken<Guid>), typeof(IdentityUserPasskey<Guid>)];

    [Fact]
    public Task Every_table_belongs_to_a_jurisdiction_and_is_filtered_by_it() => host.Inside(services =>
    {
        var entities = services.GetRequiredService<YangguangDb>().Model.GetEntityTypes()
            .Where(entity => !entity.IsOwned() && !WithoutJurisdiction.Contains(entity.ClrType)).ToList();
        Offenders.None(entities.Where(entity => !entity.ClrType.IsAssignableTo(typeof(IBelongsToJurisdiction))).Select(Name));
        Offenders.None(entities.Where(entity => entity.GetDeclaredQueryFilters().Count == 0).Select(Name));
        return Task.CompletedTask;

        static string Name(IReadOnlyEntityType entity) => entity.ClrType.Name;
    });

    [Fact]
    public async Task A_county_sees_its_own_rows_only()
    {
        await SecondCounty("341298");

        var (bodies, staff) = await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            return (await db.Bodies.ToListAsync(), await db.Staff.ToListAsync());
        });

        Assert.All(bodies, body => Assert.Equal(host.County.Jurisdiction.Id, body.JurisdictionId));
        Assert.Equal(4, bodies.Count);
        Assert.Equal(host.County.AllStaff.Select(one => one.Id).Order(), staff.Select(one => one.Id).Order());
    }

    [Fact]
    public async Task Saving_a_row_of_another_county_is_refused()
    {
        var other = await SecondCounty("341297");

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            db.Attach(other.Village).Property(body => body.Phone).CurrentValue = "0550-1234567";
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Without_a_county_nothing_is_seen()
    {
        await using var scope = host.Services.CreateAsyncScope();

        Assert.Empty(await scope.ServiceProvider.GetRequiredService<YangguangDb>().Bodies.ToListAsync());
    }

    private async Task<SmallCounty> SecondCounty(string code)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await SmallCounty.Found(scope.ServiceProvider, code, prefix: code, host: $"c{code}.example");
    }
}
