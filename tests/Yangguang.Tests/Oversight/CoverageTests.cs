using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Oversight;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Oversight;

/// <summary>A10, A18: every figure of coverage equals the database and opens exactly its rows.</summary>
public sealed class CoverageTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    // A10
    [Fact]
    public async Task Every_figure_equals_what_a_count_by_hand_finds()
    {
        var byHand = await county.Host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            var (items, duties, editions, evidence) = (
                await db.CatalogItems.ToListAsync(), await db.Duties.ToListAsync(), await db.Editions.ToListAsync(), await db.Evidence.ToListAsync());
            return items.Where(item => item.Row.Mode.HasFlag(DisclosureMode.Proactive)).Select(item =>
            {
                var own = duties.Where(duty => duty.ItemId == item.Id).ToList();
                var content = editions.Exists(edition => edition.IsLive && edition.ItemId == item.Id)
                    || evidence.Exists(each => each.Kind == EvidenceKind.ChannelProof && own.Exists(duty => duty.Id == each.DutyId));
                var late = own.Exists(duty => duty.State == DutyState.Overdue);
                return (item.AreaCode, item.FiveOpen, Content: content, Standing: content ? late ? RowStanding.Late : RowStanding.Live
                    : late ? RowStanding.Blank : own.Exists(duty => duty.State == DutyState.NothingDue) ? RowStanding.Explained : RowStanding.NotYetDue);
            }).ToList();
        });

        var view = await county.Host.Inside(services => services.GetRequiredService<ReadCoverage>().Areas(new(), "/coverage/rows", default));

        Assert.Equal(3, byHand.Count);
        Assert.True(byHand.Select(row => row.Standing).Distinct().Count() == 3, "the county shows too little to tell");
        foreach (var area in view.Areas.Append(view.All))
        {
            var own = byHand.Where(row => area.Code.Length == 0 || row.AreaCode == area.Code).ToList();
            Assert.Equal(own.Count, area.Rows);
            foreach (var standing in RowStandings.All)
                Assert.Equal(own.Count(row => row.Standing == standing), area.By[standing]);
            Assert.Equal(FiveOpenTags.All.Count(tag => own.Exists(row => row.FiveOpen.HasFlag(tag) && row.Content)), area.OpenStages);
        }
    }

    // A10
    [Fact]
    public async Task Every_number_on_the_page_opens_a_list_of_just_so_many_rows()
    {
        using var visitor = county.Host.Public();
        var page = await visitor.Open("/coverage");
        var links = page.Document.QuerySelectorAll("main a[href^='/coverage/rows?'], main a[href='/coverage/rows']").ToList();
        var checkedLinks = 0;
        foreach (var link in links)
        {
            var text = link.QuerySelector(".stat-figure")?.TextContent ?? link.TextContent;
            if (Digits(text) is not { } figure)
                continue;
            var list = await visitor.Open(link.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, list.Status);
            Assert.Equal(figure, list.Document.QuerySelectorAll("tbody tr").Length);
            checkedLinks++;
        }

        Assert.True(checkedLinks >= 8, $"only {checkedLinks} figures led anywhere");
    }

    [Theory]
    [InlineData("/coverage?tier=Township", 1)]
    [InlineData("/coverage?tier=County", 2)]
    [InlineData("/coverage?tier=Moon", 0)]
    [InlineData("/coverage?body=nobody", 0)]
    public async Task Level_and_body_narrow_every_figure_alike(string path, int rows)
    {
        using var visitor = county.Host.Public();
        var page = await visitor.Open(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        if (rows == 0)
            Assert.Contains("没有应当主动公开的事项", page.Text, StringComparison.Ordinal);
        else
            Assert.Equal(rows, Digits(page.TextOf(".stat-figure")));
    }

    [Fact]
    public async Task Tables_for_spreadsheets_hold_the_same_rows_as_the_lists()
    {
        using var visitor = county.Host.Public();
        var csv = await visitor.Http.GetStringAsync("/coverage/rows.csv?standing=Live");
        var list = await visitor.Open("/coverage/rows?standing=Live");
        Assert.Equal(list.Document.QuerySelectorAll("tbody tr").Length, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        Assert.StartsWith("公开主体编码,公开主体,领域编码,领域", await visitor.Http.GetStringAsync("/matrix.csv?tier=County"), StringComparison.Ordinal);
        Assert.Contains("全部领域,3", await visitor.Http.GetStringAsync("/coverage.csv"), StringComparison.Ordinal);
    }

    private static int? Digits(string text)
    {
        var first = text.Trim().Split('/', ' ', '项')[0].Replace(",", "", StringComparison.Ordinal).Trim();
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
