using System.Globalization;
using Yangguang.Platform.Office;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>A whole report, words and figures: the one model from which the page and every file are made.</summary>
public sealed record ReportPaper(string Organ, string OrganCode, int Year, ReportProse Prose, ReportFigures Figures)
{
    public string Title => $"{Organ}{Year}年政府信息公开工作年度报告";

    private static readonly string[] AspectNumbers = ["（一）", "（二）", "（三）", "（四）", "（五）"];

    /// <summary>The six sections of the format.</summary>
    public PrintedPaper Printed() => new(Title, Organ,
    [
        new PaperText(string.Create(
            CultureInfo.InvariantCulture,
            $"根据《中华人民共和国政府信息公开条例》第五十条和《中华人民共和国政府信息公开工作年度报告格式》的要求，编制本报告。本报告所列数据的统计期限为{Year}年1月1日至12月31日。")),
        new PaperHeading(1, "一、总体情况"),
        .. Prose.Parts.Take(AspectNumbers.Length).SelectMany((part, at) => new PaperPart[] { new PaperHeading(2, AspectNumbers[at] + part.Name), new PaperText(part.Text) }),
        new PaperHeading(1, "二、主动公开政府信息情况"),
        new PaperTable(ReportTables.Proactive(Figures).Printed),
        new PaperHeading(1, "三、收到和处理政府信息公开申请情况"),
        new PaperTable(ReportTables.Requests(Figures).Printed),
        new PaperHeading(1, "四、政府信息公开行政复议、行政诉讼情况"),
        new PaperTable(ReportTables.Disputes(Figures).Printed),
        new PaperHeading(1, "五、存在的主要问题及改进情况"),
        new PaperText(Prose.Problems),
        new PaperHeading(1, "六、其他需要报告的事项"),
        new PaperText(Prose.Other),
    ]);
}
