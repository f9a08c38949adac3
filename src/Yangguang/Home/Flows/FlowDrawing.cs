using System.Globalization;
using System.Net;
using System.Text;

namespace Yangguang.Home.Flows;

/// <summary>
/// Draws a flow as SVG: the states one below the other in their order, ways to the next state straight down, ways that skip
/// ahead as arcs on the right, ways back as arcs on the left. Every way carries its verb.
/// </summary>
public static class FlowDrawing
{
    private const int BoxWidth = 176;
    private const int BoxHeight = 58;
    private const int Row = 116;
    private const int Lane = 92;
    private const int Margin = 16;

    /// <summary>Room for the verb that stands outside the outermost lane.</summary>
    private const int VerbRoom = 80;

    /// <param name="frame">Attributes of the outermost element: where the drawing stands in a larger one.</param>
    public static string Svg(Flow flow, string frame = "class=\"flow\"")
    {
        var place = flow.Steps.Select((step, index) => (step.Key, index)).ToDictionary(step => step.Key, step => step.index);
        var ahead = Lanes(flow.Ways.Where(way => place[way.To] - place[way.From] > 1), place);
        var back = Lanes(flow.Ways.Where(way => place[way.To] < place[way.From]), place);
        var left = Margin + (back.Count * Lane) + (back.Count > 0 ? VerbRoom : 0);
        var width = left + BoxWidth + (ahead.Count * Lane) + Margin + (ahead.Count > 0 ? VerbRoom : 0);
        var height = (flow.Steps.Count * Row) - Row + BoxHeight + (2 * Margin);
        var svg = new StringBuilder();
        svg.Append(Invariant($"""<svg {frame} xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-labelledby="flow-{flow.Slug}"><title id="flow-{flow.Slug}">{Text(flow.Title)}</title>"""));
        svg.Append(Invariant($"""<defs><marker id="tip-{flow.Slug}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z" fill="#57514a"/></marker></defs>"""));
        foreach (var way in flow.Ways.Where(way => place[way.To] - place[way.From] == 1))
            Down(svg, way, left + (BoxWidth / 2), place[way.From]);
        foreach (var (way, lane) in ahead)
            Arc(svg, way, left + BoxWidth, left + BoxWidth + ((lane + 1) * Lane) - 20, place);
        foreach (var (way, lane) in back)
            Arc(svg, way, left, left - ((lane + 1) * Lane) + 20, place);
        foreach (var (step, index) in flow.Steps.Select((step, index) => (step, index)))
            Box(svg, step, left, Margin + (index * Row), KindOf(flow, step, index));
        // Several drawings may stand on one page: each points with its own tip.
        return svg.Append("</svg>").Replace("url(#tip)", $"url(#tip-{flow.Slug})").ToString();
    }

    /// <summary>A lane for each arc, short ones inside.</summary>
    private static List<(FlowWay Way, int Lane)> Lanes(IEnumerable<FlowWay> ways, Dictionary<string, int> place) =>
        [.. ways.OrderBy(way => Math.Abs(place[way.To] - place[way.From])).Select((way, lane) => (way, lane))];

    /// <summary>The first state is where everything begins; one that nothing leaves is an end.</summary>
    private static string KindOf(Flow flow, FlowStep step, int index) => index == 0 ? "flow-first" : flow.From(step).Any() ? "" : "flow-last";

    // Attributes give the look where no style sheet reaches, on the poster; on pages the style sheet decides.
    private static void Box(StringBuilder svg, FlowStep step, int x, int y, string kind)
    {
        var (middle, first) = (x + (BoxWidth / 2), kind == "flow-first");
        svg.Append(Invariant($"""<g class="flow-step {kind}"><rect x="{x}" y="{y}" width="{BoxWidth}" height="{BoxHeight}" rx="4" fill="#ffffff" stroke="{(first ? "#b23a1e" : "#8b8479")}" stroke-width="{(first ? 2.5 : 1.2)}"/>"""));
        if (kind == "flow-last")
            svg.Append(Invariant($"""<rect x="{x + 4}" y="{y + 4}" width="{BoxWidth - 8}" height="{BoxHeight - 8}" rx="2" fill="none" stroke="#8b8479" stroke-width="0.8"/>"""));
        svg.Append(Invariant($"""<text x="{middle}" y="{y + (step.Who.Length > 0 ? 26 : 34)}" text-anchor="middle" font-size="16" font-weight="600" fill="#211e1a">{Text(step.Name)}</text>"""));
        if (step.Who.Length > 0)
            svg.Append(Invariant($"""<text class="flow-who" x="{middle}" y="{y + 45}" text-anchor="middle" font-size="12" fill="#57514a">{Text(step.Who)}</text>"""));
        svg.Append("</g>");
    }

    private static void Down(StringBuilder svg, FlowWay way, int x, int from)
    {
        var top = Margin + (from * Row) + BoxHeight;
        Way(svg, way, Invariant($"M{x} {top}V{top + Row - BoxHeight - 2}"), x + 8, top + ((Row - BoxHeight) / 2) + 5, "start");
    }

    private static void Arc(StringBuilder svg, FlowWay way, int edge, int bend, Dictionary<string, int> place)
    {
        var side = Math.Sign(bend - edge);
        var from = Margin + (place[way.From] * Row) + (BoxHeight / 2) + 8;
        var to = Margin + (place[way.To] * Row) + (BoxHeight / 2) - 8;
        var path = Invariant($"M{edge} {from}H{bend}V{to}H{edge + (side * 2)}");
        Way(svg, way, path, bend + (side * 6), ((from + to) / 2) + 5, side > 0 ? "start" : "end");
    }

    private static void Way(StringBuilder svg, FlowWay way, string path, int x, int y, string anchor) => svg
        .Append(Invariant($"""<g class="flow-way" data-from="{way.From}" data-to="{way.To}"><path d="{path}" marker-end="url(#tip)" fill="none" stroke="#57514a"/>"""))
        .Append(Invariant($"""<text x="{x}" y="{y}" text-anchor="{anchor}" font-size="13" fill="#57514a" stroke="#fdfcfa" stroke-width="5" stroke-linejoin="round" paint-order="stroke">{Text(way.Verb)}</text></g>"""));

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
