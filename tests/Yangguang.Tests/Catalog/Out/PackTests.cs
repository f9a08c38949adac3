using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Out.Pack;
using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Out;

/// <summary>标准包: 可复制、可推广 (A20). One county that has a standard, and installations that take it over.</summary>
public sealed class PackTests : IAsyncLifetime
{
    private readonly Host home = new();
    private readonly Host away = new();

    public async Task InitializeAsync()
    {
        await home.InitializeAsync();
        await Standard.Fill(home);
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)home).DisposeAsync();
        await ((IAsyncLifetime)away).DisposeAsync();
    }

    // A20
    [Fact]
    public async Task An_empty_installation_takes_over_the_same_matrix_under_the_same_ids()
    {
        await Import(away, (await Export(home)).Zip);

        Assert.Equal(await Matrix(home), await Matrix(away));
        Assert.Equal(await Items(home), await Items(away));
        Assert.Equal((await Export(home)).Manifest.ContentSha256, (await Export(away)).Manifest.ContentSha256);
    }

    // A20: what the public sees is the same, byte for byte.
    [Fact]
    public async Task The_taken_over_standard_reads_the_same_in_public()
    {
        await Import(away, (await Export(home)).Zip);
        var department = home.County.Department.Code;
        foreach (var path in new[] { "/areas/05/catalog.csv", $"/bodies/{department}/catalog.csv", $"/bodies/{home.County.Township.Code}/catalog.csv" })
            Assert.Equal(await Text(home, path), await Text(away, path));
        using var visitor = away.Public();
        Assert.Contains("审核信息", (await visitor.Open($"/items/{department}-05-002")).Text, StringComparison.Ordinal);
        Assert.Contains("市政服务由县综合执法局负责。", (await visitor.Open($"/areas/17?body={department}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_travel_with_the_standard_and_people_do_not()
    {
        var (zip, _) = await Export(home);
        await Import(away, zip);

        var versions = await Inside(away, db => db.CatalogVersions.Include(version => version.Rows).OrderBy(version => version.Number).ToListAsync());
        var revised = Assert.Single(versions, version => version.Number == 2);
        Assert.Equal(VersionState.InForce, revised.State);
        Assert.Equal(3, revised.Rows.Count);
        Assert.Equal(4, Assert.Single(versions, version => version.State == VersionState.Superseded).Rows.Count);
        Assert.All(versions, version => Assert.Empty(version.ApprovedBy));
        Assert.All(Zips.Texts(zip), text => Assert.DoesNotContain(home.County.Officer.DisplayName, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Duties_are_owed_from_the_day_of_the_import()
    {
        away.Time.MoveTo(new(2026, 9, 1));
        await Import(away, (await Export(home)).Zip);

        var duties = await Inside(away, db => db.Duties.Include(duty => duty.Rounds).ToListAsync());
        Assert.Equal(5, duties.Count);
        Assert.Contains(duties, duty => duty.Trigger == DutyTrigger.Cycle);
        Assert.DoesNotContain(duties, duty => duty.State == DutyState.Overdue);
    }

    [Fact]
    public async Task A_county_founded_with_the_same_bodies_keeps_its_own_and_gets_the_catalogues()
    {
        await away.InitializeAsync();
        await away.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            db.Add(new StandardCatalog(EntityId.New<CatalogId>(away.Time), away.County.Department, "05"));
            await db.SaveChangesAsync();
        });

        await Import(away, (await Export(home)).Zip);

        Assert.Equal(await Matrix(home), await Matrix(away));
        Assert.NotEqual(home.County.Department.Id, away.County.Department.Id);
        Assert.Equal(away.County.Department.Id, await Inside(away, db => db.Bodies.Where(body => body.Code == away.County.Department.Code).Select(body => body.Id).SingleAsync()));
        using var clerk = await away.SignedIn(away.County.Clerk);
        Assert.Contains("审核信息", (await clerk.Open("/desk/duties")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_standard_gives_the_same_bytes_and_a_later_pack_the_same_content()
    {
        var first = await Export(home);
        Assert.Equal(first.Zip, (await Export(home)).Zip);
        home.Time.Advance(TimeSpan.FromDays(1));
        var later = await Export(home);
        Assert.NotEqual(first.Zip, later.Zip);
        Assert.Equal(first.Manifest.ContentSha256, later.Manifest.ContentSha256);
        Assert.Equal(Zips.Read(first.Zip).Where(file => file.Key != "manifest.json"), Zips.Read(later.Zip).Where(file => file.Key != "manifest.json"));
    }

    [Fact]
    public async Task The_office_downloads_the_pack_at_the_desk_and_a_clerk_does_not()
    {
        using var officer = await home.SignedIn(home.County.Officer);
        var pack = await officer.Http.GetByteArrayAsync("/desk/catalogs/pack?handler=file");
        Assert.Contains("bodies.json", Zips.Read(pack).Keys);
        Assert.Contains("公开事项 5 项", (await officer.Open("/desk/catalogs/pack")).Text, StringComparison.Ordinal);
        using var clerk = await home.SignedIn(home.County.Clerk);
        using var refused = await clerk.Http.GetAsync("/desk/catalogs/pack?handler=file");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static async Task<(byte[] Zip, PackManifest Manifest)> Export(Host host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await Enter(scope.ServiceProvider);
        return await scope.ServiceProvider.GetRequiredService<ExportPack>().Run();
    }

    private static async Task Import(Host host, byte[] zip)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ImportPack>().Run(new MemoryStream(zip), Actor.System);
    }

    private static Task<List<string>> Matrix(Host host) => Inside(host, async db =>
    {
        var catalogs = await db.Catalogs.Join(db.Bodies, catalog => catalog.BodyId, body => body.Id, (catalog, body) => new { Catalog = catalog, body.Code }).ToListAsync();
        return catalogs.Select(line => $"{line.Code} {line.Catalog.AreaCode} {line.Catalog.Id} {line.Catalog.Standing} {line.Catalog.Note} {line.Catalog.EffectiveOn} {line.Catalog.NextNumber}").Order().ToList();
    });

    private static Task<List<string>> Items(Host host) => Inside(host, async db =>
    {
        var items = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).OrderBy(item => item.Code).ToListAsync();
        return items.Select(item => $"{item.Id} {item.Code} {item.EndedOn} {Encoding.UTF8.GetString(PackJson.Write(item.Row))}").ToList();
    });

    private static async Task<T> Inside<T>(Host host, Func<YangguangDb, Task<T>> read)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await Enter(scope.ServiceProvider);
        return await read(scope.ServiceProvider.GetRequiredService<YangguangDb>());
    }

    private static async Task Enter(IServiceProvider services) => services.GetRequiredService<JurisdictionScope>()
        .Enter(await services.GetRequiredService<YangguangDb>().Jurisdictions.SingleAsync());

    private static async Task<string> Text(Host host, string path)
    {
        using var http = host.CreateClient();
        return await http.GetStringAsync(path);
    }
}
