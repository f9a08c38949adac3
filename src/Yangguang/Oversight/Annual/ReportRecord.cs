using System.Globalization;
using Yangguang.Platform.Office;
using Yangguang.Records;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Oversight.Annual;

/// <summary>A report as the record that is published: its tables in the text, nothing beside them.</summary>
internal static class ReportRecord
{
    /// <summary>法律、法规、规章规定应当主动公开的其他政府信息 (art. 20 item 15).</summary>
    private const string Code = "20-15";

    public static RecordContent ContentOf(ReportPaper paper, DateOnly formedOn) => new()
    {
        Title = paper.Title,
        Summary = string.Create(CultureInfo.InvariantCulture, $"报告{paper.Year}年1月1日至12月31日政府信息公开工作情况。"),
        Html = PaperBody.Of(paper.Printed()).ToHtml(),
        FormedOn = formedOn,
        Theme = RecordTheme.All[1],
        Genre = "报告",
        RegulationCodes = Code,
        Keywords = "年报 政府信息公开",
        Attribute = DisclosureAttribute.Proactive,
    };

    /// <summary>Whether a record says what the report says, to the last figure.</summary>
    public static bool IsTold(ReportPaper paper, RecordContent content)
    {
        var told = ContentOf(paper, content.FormedOn).Tidied();
        return told.Title == content.Title && told.Text == content.Text;
    }
}
