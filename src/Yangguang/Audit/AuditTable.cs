using System.Globalization;

namespace Yangguang.Audit;

/// <summary>操作记录 as a table: what a column is called, means and comes from stands here once.</summary>
public static class AuditTable
{
    /// <summary>A spreadsheet still opens so many; the text form has no limit.</summary>
    public const int MostRows = 50_000;

    public static IReadOnlyList<AuditColumn> Columns { get; } =
    [
        new("序号", "在本行政区域操作记录链中的位置，从 1 起没有空缺。", "整数", "封存时编定", 10, line => line.Sequence?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new("时间", "北京时间，精确到秒。", "年-月-日 时:分:秒", "写入时记下", 20, line => line.When),
        new("人员", "谁做的；系统自动做的为“系统”。", "文字", "登录的账号", 12, line => line.Actor),
        new("单位", "为哪个单位做的（简称）；全县的事为空。", "文字", "公开主体名册", 18, line => line.Body ?? ""),
        new("做了什么", "事件的一句话。", "文字", "事件", 60, line => line.Sentence),
        new("理由", "做这件事时写明的理由或用途；不需要理由的为空。", "文字", "事件", 30, line => line.Reason),
        new("事件", "事件种类的固定名称。", "英文名", "事件", 24, line => line.Event),
        new("对象", "这件事所对的信息、义务、申请等的编号。", "32位十六进制", "事件", 34, line => line.Subject.ToString("n")),
        new("请求", "同一次请求或同一次后台任务写下的记录编号相同。", "32位十六进制", "写入时记下", 34, line => line.RequestId),
    ];
}

/// <param name="Width">In characters of Latin text.</param>
public sealed record AuditColumn(string Name, string Meaning, string Format, string Source, double Width, Func<AuditLine, string> Of);
