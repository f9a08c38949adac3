using System.Text.RegularExpressions;
using Yangguang.Bodies;
using Yangguang.Rules.Records;

namespace Yangguang.Setup;

/// <summary>Reads one line of a list of bodies, cell by cell.</summary>
internal static partial class BodyCells
{
    private const int LongestName = 60;

    /// <summary>The body, or null when a cell is wrong; every wrong cell is told.</summary>
    public static BodyLine? Read(int line, IReadOnlyDictionary<string, string> cells, List<BodyProblem> problems)
    {
        var before = problems.Count;
        var (code, name) = (cells["代码"].ToUpperInvariant(), cells["名称"]);
        if (!IndexNumber.IsOrganisation(code))
            Tell($"代码“{cells["代码"]}”应为9位组织机构代码（前8位数字或大写字母，末位数字或X），不带连字符。它是索引号的前段。");
        if (name.Length is 0 or > LongestName)
            Tell(name.Length == 0 ? "没有填写名称。" : $"名称超过{LongestName}个字，请核对是否串列。");
        var tier = BodyWords.TierOf(cells["层级"]);
        if (tier is null)
            Tell($"层级“{cells["层级"]}”不认识，请填写{BodyWords.TierChoices}之一。");
        var kind = cells["类型"].Length > 0 ? BodyWords.KindOf(cells["类型"]) : BodyWords.UsualKind(tier ?? Tier.County);
        if (kind is null)
            Tell($"类型“{cells["类型"]}”不认识，请填写{BodyWords.KindChoices}之一，或留空。");
        else if (tier is not null && !BodyWords.Agree(tier.Value, kind.Value))
            Tell($"层级“{cells["层级"]}”与类型“{cells["类型"]}”不一致，请改其中之一。");
        if (!PhonePattern().IsMatch(cells["电话"]))
            Tell($"电话“{cells["电话"]}”不像电话号码，请核对是否串列。");
        return problems.Count > before ? null : new BodyLine(
            line, code, name, cells["简称"].Length > 0 ? cells["简称"] : name, tier!.Value, kind!.Value,
            cells["上级代码"].ToUpperInvariant(), cells["电话"], cells["地址"]);

        void Tell(string problem) => problems.Add(new BodyProblem(line, problem));
    }

    [GeneratedRegex(@"^[0-9+\-—()（）、,，/ 转]{0,40}$")]
    private static partial Regex PhonePattern();
}
