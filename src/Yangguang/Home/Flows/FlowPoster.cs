using System.Globalization;
using System.Net;
using System.Text;
using Yangguang.Platform;
using Yangguang.Shared;

namespace Yangguang.Home.Flows;

/// <summary>
/// A flow chart as a poster for the wall: A1 upright, drawn in millimetres, everything in one file that any printer takes (B01).
/// Looks come as attributes, because the site's policy allows no style inside a document.
/// </summary>
public static class FlowPoster
{
    /// <summary>A1 (ISO 216), millimetres.</summary>
    private const int Width = 594;
    private const int Height = 841;
    private const int Edge = 40;
    private const int NoteLetters = 38;

    private const string Ink = "#211e1a";
    private const string Soft = "#57514a";
    private const string Accent = "#b23a1e";
    private const string Fonts = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

    public static string Svg(Flow flow, string county, string address, DateOnly today)
    {
        var svg = new StringBuilder();
        svg.Append(Invariant($"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}mm" height="{Height}mm" viewBox="0 0 {Width} {Height}" font-family="{Fonts}">"""));
        svg.Append(Invariant($"""<title>{Text(flow.Title)}</title><rect width="{Width}" height="{Height}" fill="#fdfcfa"/><rect x="{Edge}" y="40" width="72" height="5" fill="{Accent}"/>"""));
        Write(svg, Edge, 72, 14, $"{county}政务公开", Soft);
        Write(svg, Edge, 116, 34, flow.Title, Ink, "700");
        var y = 142;
        foreach (var line in flow.Note.Chunk(NoteLetters))
        {
            Write(svg, Edge, y, 13, new string(line), Soft);
            y += 20;
        }

        svg.Append(Invariant($"""<path d="M{Edge} {y}H{Width - Edge}" stroke="#8b8479" stroke-width="0.6"/>"""));
        svg.Append(FlowDrawing.Svg(flow, Invariant($"""x="{Edge}" y="{y + 12}" width="{Width - (2 * Edge)}" height="{668 - y}" preserveAspectRatio="xMidYMid meet" """)));
        Foot(svg, flow, address, today);
        return svg.Append("</svg>").ToString();
    }

    private static void Foot(StringBuilder svg, Flow flow, string address, DateOnly today)
    {
        const int Top = 694;
        svg.Append(Invariant($"""<path d="M{Edge} {Top}H{Width - Edge}" stroke="#8b8479" stroke-width="0.6"/>"""));
        Legend(svg, Top + 12);
        Write(svg, Edge, Top + 60, 9.5, "依据", Ink, "700");
        foreach (var (citation, at) in flow.Law.Select((citation, at) => (citation, at)))
            Write(svg, Edge, Top + 76 + (at * 14), 8.5, citation.ToString(), Soft);
        var (size, path) = QrCodeTag.Drawing(address);
        svg.Append(Invariant($"""<svg x="{Width - Edge - 84}" y="{Top + 12}" width="84" height="84" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><rect width="{size}" height="{size}" fill="#ffffff"/><path d="{path}" fill="#000000"/></svg>"""));
        svg.Append(Invariant($"""<text x="{Width - Edge}" y="{Top + 108}" font-size="7" fill="{Soft}" text-anchor="end">扫码看最新的流程图</text>"""));
        Write(svg, Edge, Height - 24, 7, Invariant($"{address}　本图由平台实际执行的状态表生成，{today:yyyy年M月d日}"), Soft);
    }

    private static void Legend(StringBuilder svg, int y)
    {
        Sample(svg, Edge, y, "起点", Accent, 1.6, isEnd: false);
        Sample(svg, Edge + 92, y, "环节", "#8b8479", 0.8, isEnd: false);
        Sample(svg, Edge + 184, y, "终点", "#8b8479", 0.8, isEnd: true);
        svg.Append(Invariant($"""<path d="M{Edge + 278} {y + 11}h34" stroke="{Soft}" stroke-width="0.8"/><path d="M{Edge + 312} {y + 8}l6 3l-6 3z" fill="{Soft}"/>"""));
        Write(svg, Edge + 324, y + 15, 9, "办理动作", Soft);
    }

    private static void Sample(StringBuilder svg, int x, int y, string text, string stroke, double weight, bool isEnd)
    {
        svg.Append(Invariant($"""<rect x="{x}" y="{y}" width="38" height="22" rx="2" fill="#ffffff" stroke="{stroke}" stroke-width="{weight}"/>"""));
        if (isEnd)
            svg.Append(Invariant($"""<rect x="{x + 2}" y="{y + 2}" width="34" height="18" rx="1" fill="none" stroke="{stroke}" stroke-width="0.5"/>"""));
        Write(svg, x + 46, y + 15, 9, text, Soft);
    }

    private static void Write(StringBuilder svg, double x, double y, double size, string text, string colour, string weight = "400") =>
        svg.Append(Invariant($"""<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">{Text(text)}</text>"""));

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Serves the posters.</summary>
public static class FlowPosters
{
    public static void MapFlowPosters(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/flows/{slug}/poster.svg", ["GET", "HEAD"], Poster).AllowAnonymous();

    private static IResult Poster(string slug, HttpContext http, Site site, TimeProvider time)
    {
        if (FlowCharts.All.FirstOrDefault(flow => flow.Slug == slug) is not { } flow)
            return Results.NotFound();
        var address = $"{http.Request.Scheme}://{http.Request.Host}/flows/{slug}";
        return Results.Text(FlowPoster.Svg(flow, site.Place, address, time.Today()), "image/svg+xml", Encoding.UTF8);
    }
}
