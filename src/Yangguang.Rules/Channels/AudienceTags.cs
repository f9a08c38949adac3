namespace Yangguang.Rules.Channels;

/// <summary>人群标签 by which citizens subscribe (精准推送, 国办发〔2019〕54号): whom a record concerns, told by its audience, its area or its words.</summary>
public static class AudienceTags
{
    /// <summary>The tags, in the order of the form. Area codes are those of the area register.</summary>
    public static IReadOnlyList<AudienceTag> All { get; } =
    [
        new("农民", ["12", "16", "19", "26"], ["农民", "农户", "村民"], ["惠农", "种粮", "耕地", "农机", "农业补贴", "涉农", "宅基地", "征地"]),
        new("学生和家长", ["03"], ["学生", "家长", "儿童", "未成年人"], ["招生", "入学", "学校", "助学", "奖学金"]),
        new("老年人", ["06"], ["老年人", "老人"], ["养老", "高龄津贴", "老年"]),
        new("困难群众", ["05"], ["低保", "特困", "困难群众", "困难家庭"], ["救助", "低保", "最低生活保障", "特困", "困难"]),
        new("残疾人", [], ["残疾人"], ["残疾", "无障碍"]),
        new("求职者", ["09"], ["求职", "毕业生", "劳动者", "失业"], ["就业", "招聘", "创业", "培训补贴"]),
        new("参保人", ["10"], ["参保", "退休"], ["社会保险", "医疗保险", "医保", "养老保险", "工伤"]),
        new("企业和个体户", ["25", "24"], ["企业", "个体", "经营者", "纳税人"], ["企业", "税收", "营业执照", "招标", "采购"]),
        new("购房和租房者", ["14", "15"], ["保障对象", "租户", "被征收人"], ["公租房", "保障性住房", "住房保障", "征收补偿"]),
        new("病人和家属", ["21"], ["患者", "孕产妇"], ["医疗卫生", "接种", "传染病", "医院"]),
    ];

    /// <summary>The tag of that name; null when there is none.</summary>
    public static AudienceTag? Find(string name) => All.FirstOrDefault(tag => tag.Name == name);
}

/// <summary>One tag.</summary>
/// <param name="Name">What citizens tick.</param>
/// <param name="Areas">Codes of areas all of whose records concern them.</param>
/// <param name="Audiences">Words of 服务对象 that mean them.</param>
/// <param name="Words">Words of title, summary or keywords that concern them.</param>
public sealed record AudienceTag(string Name, IReadOnlyList<string> Areas, IReadOnlyList<string> Audiences, IReadOnlyList<string> Words)
{
    /// <summary>True when a record concerns them.</summary>
    /// <param name="audience">服务对象 of the record, as printed.</param>
    /// <param name="area">Code of its area.</param>
    /// <param name="head">Its title, summary and keywords.</param>
    public bool Fits(string audience, string area, string head) =>
        Areas.Contains(area)
        || Audiences.Any(word => audience.Contains(word, StringComparison.Ordinal))
        || Words.Any(word => head.Contains(word, StringComparison.Ordinal));
}
