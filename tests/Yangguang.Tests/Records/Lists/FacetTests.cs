using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Lists;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Lists;

/// <summary>C01: every list narrows by body, area, year, genre and validity, and says beforehand what each choice would leave.</summary>
public sealed class FacetTests(MixedRecords county) : IClassFixture<MixedRecords>
{
    private Host Host => county.County.Host;

    // C01
    [Fact]
    public async Task Counts_and_lists_equal_a_count_by_hand_whatever_is_chosen()
    {
        var all = await ByHand();
        Assert.Equal(5, all.Select(record => record.Value(Facet.Validity)).Distinct().Count());
        var choices = Facets.All.Select(facet => Gen.Elements(all.Select(record => record.Value(facet)).Distinct().Append("").Append("").ToArray())).ToList();
        var asked = Gen.CollectToArray(choices).Select(values => Facets.All.Zip(values).Where(pair => pair.Second.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second));

        Prop.ForAll(asked.ToArbitrary(), filter => AgreesWith(all, filter)).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Theory]
    [InlineData("/records?body=nobody", "公开主体“nobody”")]
    [InlineData("/records?area=99", "领域“99”")]
    [InlineData("/records?year=0", "发布年份“0”")]
    [InlineData("/records?kind=%E5%B0%8F%E8%AF%B4", "体裁“小说”")]
    [InlineData("/records?validity=1", "有效性“1”")]
    [InlineData("/records?item=nothing", "公开事项“nothing”")]
    [InlineData("/records?column=no%20such", "栏目“no such”")]
    public async Task A_value_that_names_nothing_is_left_out_with_a_word(string address, string named)
    {
        using var visitor = Host.Public();
        var whole = await visitor.Open("/records");

        var page = await visitor.Open(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(named, page.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Equal(whole.TextOf(".filters-result"), page.TextOf(".filters-result"));
        Assert.False(page.Has(".chip"));
    }

    [Fact]
    public async Task Ten_thousand_characters_get_a_page()
    {
        using var visitor = Host.Public();
        var nonsense = new string('长', 10_000);

        foreach (var key in Facets.All.Select(facet => facet.Key()).Concat(["item", "column", "before", "after"]))
        {
            var page = await visitor.Open($"/records?{key}={Uri.EscapeDataString(nonsense)}");
            Assert.Equal((HttpStatusCode.OK, "公开信息"), (page.Status, page.TextOf("h1")));
            Assert.True(page.Text.Length < 9_000, key);
        }
    }

    [Fact]
    public async Task A_chosen_filter_is_a_chip_that_takes_it_away_again()
    {
        using var visitor = Host.Public();

        var page = await visitor.Open("/records?area=05&year=2025");
        var chip = page.Document.QuerySelectorAll(".chip").Single(each => each.TextContent.Contains("领域：社会救助", StringComparison.Ordinal));
        var without = await visitor.Open(chip.GetAttribute("href")!);

        Assert.Equal(2, page.Document.QuerySelectorAll(".chip").Length);
        Assert.Equal("/records?year=2025", without.Path);
        Assert.Single(without.Document.QuerySelectorAll(".chip"));
        Assert.Equal("http://localhost/records?area=05&year=2025", page.Find("link[rel=canonical]").GetAttribute("href"));
    }

    // C16, A18
    [Fact]
    public async Task The_same_list_stands_on_the_page_of_a_body_and_of_a_row_and_stays_there()
    {
        using var visitor = Host.Public();
        string[] places = [$"/bodies/{county.County.County.Department.Code}", $"/items/{county.County.Policy.Code}"];

        foreach (var place in places)
        {
            var page = await visitor.Open($"{place}?year=2026");
            Assert.Equal($"{place}#records", page.Find("form.filters").GetAttribute("action"));
            Assert.Equal("2026", page.Find("#year option[selected]").GetAttribute("value"));
            Assert.Equal(place + "#records", page.Find(".chip").GetAttribute("href"));
            Assert.StartsWith("/records.csv?year=2026&", page.Find(".listing-out a").GetAttribute("href"), StringComparison.Ordinal);
            Assert.True(page.Document.QuerySelectorAll(".list-lined .entry").Length > 0);
        }
    }

    // A record published a moment ago is counted: what is kept in memory falls with the write.
    [Fact]
    public async Task A_new_record_is_counted_at_once()
    {
        var host = new PublishedCounty();
        await host.InitializeAsync();
        try
        {
            using var visitor = host.Host.Public();
            Assert.Equal("共 2 条", (await visitor.Open("/records?kind=通知")).TextOf(".filters-result"));

            await host.Host.HasPublished(host.Policy, PublishedCounty.Text with { Title = "又一条" });

            Assert.Equal("共 3 条", (await visitor.Open("/records?kind=通知")).TextOf(".filters-result"));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private void AgreesWith(IReadOnlyList<ByHandRecord> all, IReadOnlyDictionary<Facet, string> asked)
    {
        var listing = Host.Inside(services => services.GetRequiredService<ReadRecordList>().Run(
            new(ListPlace.AllRecords) { Size = 1000 },
            new QueryCollection(asked.ToDictionary(pair => pair.Key.Key(), pair => new StringValues(pair.Value))), default)).GetAwaiter().GetResult();

        var fitting = all.Where(record => asked.All(pair => record.Value(pair.Key) == pair.Value)).ToList();
        Assert.Equal(fitting.Select(record => record.IndexNumber).Order(), listing.Page.Lines.Select(line => line.IndexNumber).Order());
        Assert.Equal(fitting.Count, listing.Total);
        foreach (var choice in listing.Facets)
        {
            var open = all.Where(record => asked.All(pair => pair.Key == choice.Facet || record.Value(pair.Key) == pair.Value)).ToList();
            var shown = choice.Groups.SelectMany(group => group.Values).Where(value => value.Count > 0).ToDictionary(value => value.Value, value => value.Count);
            Assert.Equal(
                open.GroupBy(record => record.Value(choice.Facet)).ToDictionary(group => group.Key, group => group.Count()).OrderBy(pair => pair.Key, StringComparer.Ordinal),
                shown.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        }
    }

    private Task<List<ByHandRecord>> ByHand() => Host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var (editions, records, bodies) = (
            await db.Editions.AsNoTracking().Where(edition => edition.IsLive).ToListAsync(),
            await db.Records.AsNoTracking().ToDictionaryAsync(record => record.Id),
            await db.Bodies.AsNoTracking().ToDictionaryAsync(body => body.Id, body => body.Code));
        return editions.ConvertAll(edition => new ByHandRecord(edition.IndexNumber, new()
        {
            [Facet.Body] = bodies[edition.BodyId],
            [Facet.Area] = edition.AreaCode,
            [Facet.Year] = $"{edition.PublishedAt.DayInChina().Year}",
            [Facet.Kind] = edition.Genre,
            [Facet.Validity] = new ValidityDays(edition.EffectiveOn, edition.ExpiresOn, records[edition.RecordId].AmendedOn, records[edition.RecordId].RepealedOn)
                .On(Host.Time.Today()).ToString(),
        }));
    });

    private sealed record ByHandRecord(string IndexNumber, Dictionary<Facet, string> Values)
    {
        public string Value(Facet facet) => Values[facet];
    }
}
