using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Channels;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Channels;

/// <summary>D14, E07: from the print job to the photo of the board; and screens that show what was delivered.</summary>
public sealed class BoardTests : IAsyncLifetime
{
    private static readonly byte[] Png =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly Host _host = new();
    private CatalogItem _item = null!;
    private Outlet _board = null!;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        _item = (await _host.HasCatalog(_host.County.Department, "05", Outgoing.RowOn("审核信息", "村公示栏")))[0];
        _board = await _host.HasOutlet(OutletKind.Board, "minzheng-board", _host.County.Department, _host.County.Reviewer);
        await _host.HasOutlet(OutletKind.Screen, "dating-1", _host.County.Department, _host.County.Reviewer);
        await _host.HasPublished(_item, Given.Content("低保审核公示", _host.Time.Today()));
        await _host.SendAll();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task A_hung_notice_with_its_photo_meets_the_duty_and_is_watched_until_it_comes_down()
    {
        using var clerk = await _host.SignedIn(_host.County.Clerk);
        var list = await clerk.Open("/desk/boards");
        var sheet = await clerk.Open(list.Find("a[href^='/desk/boards/print/']").GetAttribute("href")!);
        var delivery = await _host.DeliveryTo(_board);

        var refused = await clerk.Send(await clerk.Open($"/desk/boards/{delivery.Id}"), "main form");
        var done = await clerk.SendFile(await clerk.Open($"/desk/boards/{delivery.Id}"), "main form", "Picture", "IMG_1.png", Png);
        var evidence = await _host.Inside(services => services.GetRequiredService<YangguangDb>().Evidence.AsNoTracking()
            .Where(evidence => evidence.Kind == EvidenceKind.ChannelProof && evidence.FileName != null).ToListAsync());

        Assert.Contains("低保审核公示", sheet.Text, StringComparison.Ordinal);
        Assert.True(sheet.Has(".board-sheet svg path"));
        Assert.Contains("照片", refused.Text, StringComparison.Ordinal);
        Assert.Contains("公示中", done.Text, StringComparison.Ordinal);
        Assert.Equal("村公示栏", Assert.Single(evidence).Channel);
        Assert.Equal(DutyState.MetOnTime, (await _host.DutyOf(_item)).State);
        _host.Time.Advance(TimeSpan.FromDays(8));
        using var later = await _host.SignedIn(_host.County.Clerk);
        Assert.True((await later.Open("/desk/boards")).Has("#down"));
    }

    [Fact]
    public async Task What_nobody_hung_in_time_is_shown_as_overdue()
    {
        _host.Time.Advance(TimeSpan.FromDays(5));
        using var clerk = await _host.SignedIn(_host.County.Clerk);

        var list = await clerk.Open("/desk/boards");

        Assert.Contains("逾期", list.TextOf("main .list-lined"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_screen_shows_what_was_delivered_as_page_and_as_json()
    {
        using var passer = _host.Public();

        var page = await passer.Open("/screen/dating-1");
        var json = await passer.Http.GetStringAsync("/screen/dating-1.json");

        Assert.Contains("低保审核公示", page.Text, StringComparison.Ordinal);
        Assert.True(page.Has("article svg path"));
        Assert.Contains("低保审核公示", json, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await passer.Open("/screen/nowhere")).Status);
    }

    [Fact]
    public async Task Another_bodys_board_is_not_ours_to_sign()
    {
        using var village = await _host.SignedIn(_host.County.VillageClerk);
        var delivery = await _host.DeliveryTo(_board);

        Assert.Equal(HttpStatusCode.NotFound, (await village.Open($"/desk/boards/{delivery.Id}")).Status);
    }
}
