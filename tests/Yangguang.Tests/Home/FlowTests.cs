using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Home.Flows;
using Yangguang.Interpretations;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Home;

/// <summary>B01: the charts on the wall are drawn from the tables that the engine runs on.</summary>
public sealed class FlowTests(Host host) : IClassFixture<Host>
{
    // B01
    [Theory]
    [InlineData("records")]
    [InlineData("interpretations")]
    [InlineData("catalog")]
    [InlineData("duties")]
    public async Task The_chart_has_an_arrow_for_every_transition_and_no_other(string slug)
    {
        using var visitor = host.Public();
        var page = await visitor.Open($"/flows/{slug}");

        var drawn = page.Document.QuerySelectorAll(".flow-way")
            .Select(way => (way.GetAttribute("data-from")!, way.GetAttribute("data-to")!)).Order();

        Assert.Equal(Table(slug).Order(), drawn);
    }

    [Fact]
    public void Every_way_says_what_people_do() =>
        Assert.All(FlowCharts.All.SelectMany(flow => flow.Ways), way => Assert.NotEmpty(way.Verb));

    [Fact]
    public void No_two_arcs_share_a_lane() => Assert.All(FlowCharts.All, flow =>
    {
        var svg = FlowDrawing.Svg(flow);
        var bends = System.Text.RegularExpressions.Regex.Matches(svg, @"H(\d+)V").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(bends.Count, bends.Distinct().Count());
    });

    // B01
    [Theory]
    [InlineData("records")]
    [InlineData("interpretations")]
    [InlineData("catalog")]
    [InlineData("duties")]
    public async Task The_poster_is_a_sheet_of_A1_with_the_same_arrows_and_its_articles(string slug)
    {
        using var visitor = host.Public();
        using var answer = await visitor.Http.GetAsync(new Uri($"/flows/{slug}/poster.svg", UriKind.Relative));
        var poster = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("594mm", "841mm"), ((string)poster.Attribute("width")!, (string)poster.Attribute("height")!));
        Assert.Equal(Table(slug).Order(), poster.Descendants().Where(element => (string?)element.Attribute("class") == "flow-way")
            .Select(way => ((string)way.Attribute("data-from")!, (string)way.Attribute("data-to")!)).Order());
        Assert.Contains("政府信息公开条例", poster.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(poster.Descendants(), element => element.Attribute("style") is not null || element.Name.LocalName is "style" or "script");
    }

    [Fact]
    public async Task An_unknown_chart_is_not_found()
    {
        using var visitor = host.Public();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.Open("/flows/nothing")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.Open("/flows/nothing/poster.svg")).Status);
    }

    private static IEnumerable<(string, string)> Table(string slug) => slug switch
    {
        "records" => Pairs(GateTable.Next),
        "interpretations" => Pairs(InterpretationStates.Next),
        "catalog" => Pairs(VersionStates.Next),
        _ => Pairs(RoundStates.Next),
    };

    private static IEnumerable<(string, string)> Pairs<TState>(IReadOnlyDictionary<TState, IReadOnlySet<TState>> table)
        where TState : struct, Enum => table.SelectMany(row => row.Value, (row, to) => (row.Key.ToString(), to.ToString()));
}
