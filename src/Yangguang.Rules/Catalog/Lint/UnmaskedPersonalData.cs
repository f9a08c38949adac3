using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L19: elements that hold personal data say how it is masked (政府信息公开条例 art. 15; 个人信息保护法 art. 28 for sensitive data).</summary>
public sealed class UnmaskedPersonalData() : LintRule("L19", LintSeverity.Error, "个人信息写明去标识化处理", Laws.DisclosureRegulation("第十五条"))
{
    private static readonly string[] Personal =
        ["身份证号", "身份证件号", "公民身份号码", "银行账号", "银行卡号", "银行账户", "家庭住址", "家庭地址", "手机号", "联系方式和住址", "病情", "疾病", "病历", "残疾证号", "健康状况", "宗教信仰", "未成年人姓名"];

    private static readonly string[] Masked = ["去标识", "脱敏", "隐去", "遮盖", "遮挡", "部分号码", "后四位", "隐藏", "打码", "*", "除外", "不含", "不公开"];

    private static readonly string[] NotPersonal = ["疾病预防", "疾病防控", "疾病控制", "职业病", "传染病", "地方病", "慢性病", "疾病应急", "疾病监测", "疾病救助"];

    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row) =>
        from element in row.Cells.Elements
        let word = Personal.FirstOrDefault(word => element.Contains(word, StringComparison.Ordinal))
        where word is not null && !HasAny(element, Masked) && !HasAny(element, NotPersonal)
        select Found(row, RowCell.Elements, $"公开内容“{element}”涉及个人信息（{word}），请写明去标识化处理方式，或者不予公开。",
            new CellRepair(element, $"{element}（去标识化处理）"));

    private static bool HasAny(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
