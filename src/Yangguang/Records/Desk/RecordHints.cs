using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Desk;

/// <summary>What is not wrong but worth a look before publishing; nothing here blocks.</summary>
internal static class RecordHints
{
    private static readonly string[] OwnAttribute = ["此件主动公开", "此件公开发布", "公开属性", "公开方式"];

    public static IEnumerable<string> Of(RecordContent content)
    {
        if (content.Attribute == DisclosureAttribute.Proactive && content.RegulationCodes.Length == 0)
            yield return "还没有勾选法定主动公开内容（条例第二十条、第二十一条），年报和覆盖统计会漏掉这一条。";
        // Policies are to state their own disclosure (B09).
        if (content.IsPolicy && content.Attribute == DisclosureAttribute.Proactive && !OwnAttribute.Any(word => content.Text.Contains(word, StringComparison.Ordinal)))
            yield return "政策性文件正文没有写明自身的公开属性，例如文末的“（此件公开发布）”。";
        if (content.Policy == PolicyGrade.Normative && content.DocumentNumber.Length == 0)
            yield return "行政规范性文件没有填写发文字号。";
        if (content.Policy == PolicyGrade.Normative && content.ExpiresOn is null)
            yield return "行政规范性文件没有填写失效日期；标明有效期的请补上，到期会自动显示“失效”。";
    }
}
