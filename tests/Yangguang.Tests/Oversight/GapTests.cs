using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Oversight;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Oversight;

/// <summary>A18: catalogue, columns and information meet, or the gap report says where they do not.</summary>
public sealed class GapTests : IAsyncLifetime
{
    private readonly PublishedCounty county = new();

    public Task InitializeAsync() => county.InitializeAsync();

    public Task DisposeAsync() => county.DisposeAsync();

    // A18
    [Fact]
    public async Task A_row_without_a_column_is_reported_until_columns_are_made_from_the_catalogue()
    {
        Assert.Equal(3, (await Report(GapKind.RowWithoutColumn)).Counts[GapKind.RowWithoutColumn]);

        await Align(county.County.Department.Id.Value);
        var report = await Report(GapKind.RowWithoutColumn);

        Assert.Equal([county.Names.Code], report.Lines.Select(line => line.Key));
    }

    [Fact]
    public async Task Columns_made_twice_are_made_once_and_placed_rows_stay()
    {
        await Align(county.County.Department.Id.Value);
        var other = await county.Host.Inside(async services =>
        {
            var catalog = await Catalog(services, county.County.Department.Id.Value);
            var made = await services.GetRequiredService<OpenColumn>().Run(catalog.Id, "办事指南", county.County.Officer.AsActor());
            await services.GetRequiredService<PlaceRows>().Run(made.Id, [county.Guide.Id], county.County.Officer.AsActor());
            return made.Id;
        });

        await Align(county.County.Department.Id.Value);

        Assert.Equal((2, other), await county.Host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            return (await db.PortalColumns.CountAsync(), await db.ColumnPlacements.Where(each => each.ItemId == county.Guide.Id).Select(each => each.ColumnId).SingleAsync());
        }));
    }

    // A18
    [Fact]
    public async Task Empty_stale_and_left_over_columns_and_orphaned_records_are_told_apart()
    {
        await Align(county.County.Department.Id.Value);
        await Align(county.County.Township.Id.Value);
        await county.Host.Inside(async services =>
        {
            var catalog = await Catalog(services, county.County.Department.Id.Value);
            await services.GetRequiredService<OpenColumn>().Run(catalog.Id, "专项工作", county.County.Officer.AsActor());
        });

        var before = (await Report(GapKind.EmptyColumn)).Counts;
        await county.Host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            (await db.CatalogItems.SingleAsync(item => item.Id == county.Policy.Id)).End(county.Host.Time.Today());
            await db.SaveChangesAsync();
        });
        var after = (await Report(GapKind.RecordWithoutRow)).Counts;

        Assert.Equal((1, 1, 0), (before[GapKind.ColumnWithoutRow], before[GapKind.EmptyColumn], before[GapKind.RecordWithoutRow]));
        Assert.Equal(2, after[GapKind.RecordWithoutRow]);
    }

    // A18
    [Fact]
    public async Task An_empty_column_says_why_with_day_and_signer()
    {
        await county.Host.Inside(async services =>
        {
            var catalog = await Catalog(services, county.County.Department.Id.Value);
            var made = await services.GetRequiredService<OpenColumn>().Run(catalog.Id, "办事指南", county.County.Officer.AsActor());
            await services.GetRequiredService<PlaceRows>().Run(made.Id, [county.Guide.Id], county.County.Officer.AsActor());
        });
        var code = await county.Host.Inside(services => services.GetRequiredService<YangguangDb>().PortalColumns.Select(column => column.Code).SingleAsync());
        using var visitor = county.Host.Public();

        var page = await visitor.Open($"/columns/{code}");

        Assert.Contains("这个栏目现在没有信息", page.Text, StringComparison.Ordinal);
        Assert.Contains("本季度办事指南没有变化。", page.Text, StringComparison.Ordinal);
        Assert.Contains("李审 签署，2026年3月2日", page.Text, StringComparison.Ordinal);
    }

    // A18
    [Fact]
    public async Task A_column_with_something_overdue_cannot_look_empty()
    {
        await Align(county.County.Township.Id.Value);
        var code = await county.Host.Inside(services => services.GetRequiredService<YangguangDb>().PortalColumns.Select(column => column.Code).SingleAsync());
        using var visitor = county.Host.Public();

        var page = await visitor.Open($"/columns/{code}");

        Assert.Contains("1 项应当公开而没有按时公开", page.TextOf(".notice-danger"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_mends_gaps_at_the_desk_and_a_clerk_sees_only_the_own()
    {
        using var officer = await county.Host.SignedIn(county.County.Officer);
        var page = await officer.Open($"/desk/catalogs/{county.County.Department.Code}/05/columns");
        page = await officer.Send(page, "form[action*='Align']");
        Assert.Contains("有了对应栏目", page.Text, StringComparison.Ordinal);
        Assert.Contains("最低生活保障", page.Text, StringComparison.Ordinal);

        using var clerk = await county.Host.SignedIn(county.County.Clerk);
        var gaps = await clerk.Open("/desk/gaps");
        Assert.DoesNotContain("审核信息", gaps.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("审核信息", await clerk.Http.GetStringAsync($"/desk/gaps?handler=Csv&kind=RowWithoutColumn&body={county.County.Township.Code}"), StringComparison.Ordinal);
        Assert.Contains("审核信息", await officer.Http.GetStringAsync("/desk/gaps?handler=Csv&kind=RowWithoutColumn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_still_has_rows_is_not_closed()
    {
        await Align(county.County.Department.Id.Value);
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => county.Host.Inside(async services =>
            await services.GetRequiredService<CloseColumn>().Run(
                await services.GetRequiredService<YangguangDb>().PortalColumns.Select(column => column.Id).SingleAsync(), county.County.Officer.AsActor())));
        Assert.Equal("column.has-rows", refusal.Ruling.Code);
    }

    private Task<GapReport> Report(GapKind kind) => county.Host.Inside(services =>
        services.GetRequiredService<ReadGaps>().Run(county.County.Officer.AsActor(), kind, null, null, default));

    private Task Align(Guid body) => county.Host.Inside(async services =>
        await services.GetRequiredService<AlignColumns>().Run((await Catalog(services, body)).Id, county.County.Officer.AsActor()));

    private static Task<StandardCatalog> Catalog(IServiceProvider services, Guid body)
    {
        var owner = Yangguang.Bodies.BodyId.From(body);
        return services.GetRequiredService<YangguangDb>().Catalogs.SingleAsync(catalog => catalog.BodyId == owner && catalog.AreaCode == "05");
    }
}
