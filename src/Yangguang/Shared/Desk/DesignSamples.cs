using Yangguang.Rules.Law;

namespace Yangguang.Shared.Desk;

/// <summary>Invented content of the style page; dates are fixed so that its pictures can be compared.</summary>
internal static class DesignSamples
{
    public static DateOnly Today { get; } = new(2026, 11, 21);

    private static readonly Citation[] Reply = [Laws.DisclosureRegulation("第三十三条第二款")];

    /// <summary>A period of working days over ordinary weeks: weekends are passed over.</summary>
    public static TimeRuler WorkingDays(DateOnly start, int count, DateOnly today, DateOnly? metOn = null, bool small = false)
    {
        var days = new List<RulerDay> { new(start, false, 0, "收到之日，不计入") };
        for (var day = start; days[^1].N < count;)
        {
            day = day.AddDays(1);
            var counted = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            days.Add(new RulerDay(day, counted, days[^1].N + (counted ? 1 : 0), counted ? "工作日" : "周末"));
        }

        return new TimeRuler(days, days[^1].Date, today, Reply, MetOn: metOn, Small: small);
    }

    public static Matrix Matrix()
    {
        string[] areas = ["社会救助", "养老服务", "公共法律服务", "扶贫", "义务教育", "医疗卫生", "安全生产", "生态环境", "征地补偿", "国有土地上房屋征收", "保障性住房", "农村危房改造", "财政预决算", "税收管理", "就业", "社会保险", "户籍管理", "涉农补贴", "城市综合执法", "公共文化服务", "市政服务", "食品药品监管", "救灾", "重大建设项目", "公共资源交易", "统计"];
        string[] county = ["县民政局", "县教育体育局", "县卫生健康局", "县自然资源和规划局", "县住房和城乡建设局", "县财政局", "县人力资源和社会保障局"];
        string[] towns = ["青石镇", "柳河镇", "白鹭乡", "望云街道办事处"];
        return new Matrix(
            "公开主体与公开领域覆盖情况",
            [.. areas.Select(name => new MatrixArea(name, "#matrix"))],
            [new MatrixGroup("县级", Rows(county, 3)), new MatrixGroup("乡级", Rows(towns, 11))]);

        MatrixRow[] Rows(string[] names, int seed) => [.. names.Select((name, row) => new MatrixRow(name, "#matrix", [.. areas.Select((_, column) => Cell(((row + seed) * 31) + (column * 17)))]))];
    }

    private static MatrixCell Cell(int n) => (n % 13) switch
    {
        < 5 => new MatrixCell(MatrixStanding.NotConcerned, Note: "本机关无此项职责"),
        5 => new MatrixCell(MatrixStanding.Missing, Href: "#matrix"),
        6 => new MatrixCell(MatrixStanding.HasCatalog, 0, (n % 7) + 2, "#matrix"),
        7 => new MatrixCell(MatrixStanding.HasCatalog, 3, 11, "#matrix"),
        8 => new MatrixCell(MatrixStanding.HasCatalog, 9, 16, "#matrix"),
        9 => new MatrixCell(MatrixStanding.HasCatalog, 20, 24, "#matrix"),
        _ => new MatrixCell(MatrixStanding.HasCatalog, (n % 9) + 4, (n % 9) + 4, "#matrix"),
    };
}
