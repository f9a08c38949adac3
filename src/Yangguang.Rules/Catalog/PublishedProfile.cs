namespace Yangguang.Rules.Catalog;

/// <summary>
/// A profile that is offered ready-made, by place and year. Which later areas a province counts differs: a county whose notice
/// lists other areas ticks those instead.
/// </summary>
/// <param name="Profile">The areas and their common name.</param>
/// <param name="Place">Where it applies: 全国, or a province or city, in Chinese.</param>
/// <param name="Year">The first year in which it was asked for.</param>
/// <param name="Source">The notice or guide that made the difference to the profile before it, in Chinese.</param>
public sealed record PublishedProfile(AreaProfile Profile, string Place, int Year, string Source)
{
    /// <summary>The known profiles, by year and number of areas.</summary>
    public static IReadOnlyList<PublishedProfile> All { get; } =
    [
        new(AreaProfile.Pilot, "全国", 2019, "国办发〔2019〕54号确定的26个试点领域"),
        new(AreaProfile.PilotAnd("28"), "全国", 2021, "增加交通运输：交通运输部标准指引（交办办〔2021〕75号）"),
        new(AreaProfile.PilotAnd("27", "28"), "全国", 2022, "增加统计：国家统计局标准指引（2022年8月转发）"),
        new(AreaProfile.PilotAnd("27", "28", "29"), "部分省市", 2023, "增加旅游：文化和旅游部标准指引，部分省市列为新增领域"),
        new(AreaProfile.PilotAnd("27", "28", "29", "30", "31"), "部分省市", 2023, "增加广播电视和网络视听、新闻出版版权，部分州市按31个领域编制"),
    ];
}
