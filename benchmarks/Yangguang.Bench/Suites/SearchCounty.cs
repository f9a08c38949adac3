using System.Globalization;
using Yangguang.Search;

namespace Yangguang.Bench.Suites;

/// <summary>Documents of an invented county, the same ones at every run.</summary>
internal sealed class SearchCounty(int size)
{
    private static readonly string[] Bodies = [.. Enumerable.Range(0, 60).Select(number => $"昭明县第{number}局")];

    private static readonly string[] Matters =
    [
        "城乡最低生活保障标准", "特困人员救助供养", "义务教育阶段学校招生", "政府信息公开指南", "部门预算", "公共租赁住房保障对象", "耕地地力保护补贴发放", "食品安全监督抽检结果",
        "事业单位公开招聘", "农村危房改造补助资金分配", "安全生产监督检查计划", "建设项目环境影响评价", "行政处罚决定", "集体土地征收", "农村公路养护", "医疗保险缴费",
    ];

    private static readonly string[] Forms = ["关于公布{0}年{1}的通知", "{0}年{1}公示", "关于印发{0}年{1}实施方案的通知", "{0}年度{1}情况", "{0}年第{2}期{1}公告"];

    public IEnumerable<SearchDocument> Documents()
    {
        var dice = new Random(11);
        for (var number = 0; number < size; number++)
            yield return Document(dice, number);
    }

    private SearchDocument Document(Random dice, int number)
    {
        const string Filler = "根据国务院和省市人民政府有关要求，结合我县实际，现将有关事项通知如下。各乡镇人民政府，县政府各部门要认真组织实施，加强监督管理，确保资金安全，按时足额发放到位，接受社会监督。";
        var (body, year) = (dice.Next(Bodies.Length), 2016 + (int)(number * 11L / size));
        var form = CompositeFormat(Forms[dice.Next(Forms.Length)], year, Matters[dice.Next(Matters.Length)], dice.Next(1, 50));
        var id = new Guid(number, 0, 0, new byte[8]);
        return new()
        {
            Id = id,
            Subject = id,
            Title = Bodies[body] + form,
            Numbers = [$"昭发〔{year}〕{number}号", $"113412990/{year}-{number:00000}"],
            Text = string.Concat(Enumerable.Range(0, 6).Select(_ => Filler[dice.Next(20)..(40 + dice.Next(40))] + Matters[dice.Next(Matters.Length)])),
            Body = $"b{body}",
            Area = $"{dice.Next(26) + 1:00}",
            Year = year,
            Validity = "现行有效",
            At = new DateTimeOffset(2016, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(number * (340_000_000L / size)),
        };
    }

    private static string CompositeFormat(string form, params object[] values) => string.Format(CultureInfo.InvariantCulture, form, values);
}
