using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;

namespace Yangguang.Rules.Tests.Catalog;

public sealed class AreaRegisterTests
{
    [Fact] // A10
    public void The_pilot_areas_are_26_in_the_order_of_the_national_guides()
    {
        Assert.Equal(26, AreaRegister.Pilots.Count);
        Assert.Equal("重大建设项目", AreaRegister.All[0].Name);
        Assert.Equal(("08", "财政预决算"), (AreaRegister.All[7].Code, AreaRegister.All[7].Name));
        Assert.Equal(("15", "国有土地上房屋征收与补偿"), (AreaRegister.All[14].Code, AreaRegister.All[14].Name));
        Assert.Equal(("22", "安全生产"), (AreaRegister.All[21].Code, AreaRegister.All[21].Name));
        Assert.Equal("乡村振兴", AreaRegister.Pilots[25].Name);
    }

    [Fact]
    public void No_name_belongs_to_two_areas_and_every_default_limit_is_read()
    {
        var names = AreaRegister.All.SelectMany(area => area.Aliases.Select(alias => alias.Name).Prepend(area.Name)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(AreaRegister.All, area => Assert.Empty(area.Limit.Unread));
    }

    [Theory] // the plan of 2020, as scraped: traditional script, one wrong name
    [InlineData("1.重大建設項目領域基層政務公開", "01")]
    [InlineData("11.城鄉規劃領域基層政務公開", "11")]
    [InlineData("12.農村集體土地征收基層政務公開", "12")]
    [InlineData("15.國有土地上房屋征收與補償領域基層政務公開", "15")]
    [InlineData("19.涉農補貼領域基層政務公開", "19")]
    [InlineData("21.衛生健康領域基層政務公開", "21")]
    [InlineData("23.救災生產領域基層政務公開", "23")]
    [InlineData("25.稅收管理領域基層政務公開", "25")]
    [InlineData("26.扶貧領域基層政務公開", "26")]
    [InlineData("13.生態環境領域基層政務公開", "13")]
    [InlineData("6.養老服務領域基層政務公開", "06")]
    [InlineData("9.就業創業領域基層政務公開", "09")]
    public void The_names_of_2020_are_found(string name, string code) => Assert.Equal(code, AreaRegister.Find(name)?.Code);

    [Theory] // the plan of 2023: six names differ from the guides
    [InlineData("国土空间规划", "11")]
    [InlineData("重大项目建设", "01")]
    [InlineData("征地补偿", "12")]
    [InlineData("国有土地上房屋征收", "15")]
    [InlineData("环境保护", "13")]
    [InlineData("医疗卫生", "21")]
    [InlineData("乡村振兴", "26")]
    [InlineData("救灾", "23")]
    [InlineData("市政服务", "17")]
    public void The_names_of_2023_are_found(string name, string code) => Assert.Equal(code, AreaRegister.Find(name)?.Code);

    [Theory]
    [InlineData("公共资源配置领域", "02")]
    [InlineData("拆迁安置", "15")]
    [InlineData("涉农资金", "19")]
    [InlineData("巩固脱贫", "26")]
    [InlineData("就业", "09")]
    [InlineData("(八)财政预决算领域基层政务公开标准目录", "08")]
    [InlineData("《安全生产领域基层政务公开标准指引》", "22")]
    [InlineData("国土空间规划(城乡规划)", "11")]
    [InlineData("统计", "27")]
    [InlineData("广播电视和网络视听", "30")]
    public void Other_names_suffixes_and_ordinals_are_understood(string name, string code) => Assert.Equal(code, AreaRegister.Find(name)?.Code);

    [Theory]
    [InlineData("昭明县扶贫领域基层政务公开标准目录（2020年版）", "26")]
    [InlineData("昭明县自然资源局国土空间规划领域基层政务公开标准目录", "11")]
    [InlineData("昭明县救灾领域基层政务公开标准目录", "23")]
    [InlineData("凤鸣镇（二十二）安全生产领域 基层政务公开标准目录", "22")]
    [InlineData("国有土地上房屋征收与补偿领域", "15")]
    [InlineData("昭明縣稅收管理領域基層政務公開標準目錄", "25")]
    public void A_heading_tells_its_area(string heading, string code) => Assert.Equal(code, AreaRegister.FindInHeading(heading)?.Code);

    [Theory]
    [InlineData("昭明县统计局2024年工作要点")]
    [InlineData("关于做好救灾款物管理工作的通知")]
    [InlineData("")]
    [InlineData("领域")]
    public void A_heading_about_something_else_tells_none(string heading) => Assert.Null(AreaRegister.FindInHeading(heading));

    [Fact] // L16
    public void A_renamed_area_keeps_its_old_name_for_its_time()
    {
        var area = AreaRegister.WithCode("26");
        Assert.Equal("扶贫", area.NameOn(new(2020, 9, 1)));
        Assert.Equal("乡村振兴", area.NameOn(new(2021, 2, 25)));
        Assert.False(area.IsOutdated("扶贫", new(2020, 9, 1)));
        Assert.True(area.IsOutdated("扶贫", new(2024, 1, 1)));
        Assert.False(area.IsOutdated("乡村振兴", new(2024, 1, 1)));
    }

    [Fact] // A13: 26 → 29
    public void Changing_the_profile_opens_the_added_areas_and_closes_none()
    {
        var next = AreaProfile.PilotAnd("27", "29", "32");
        Assert.Equal(29, next.Areas.Count);
        Assert.Equal(["统计", "旅游", "自然资源"], AreaProfile.Pilot.OpenedBy(next).Select(area => area.Name));
        Assert.Empty(AreaProfile.Pilot.ClosedBy(next));
        Assert.Equal(3, next.ClosedBy(AreaProfile.Pilot).Count);
    }

    [Fact] // A12
    public void A_new_area_opens_four_tasks_with_their_dates()
    {
        var tasks = NewAreaChain.Opening(new(2022, 6, 20), LocalPractice.Default);
        Assert.Equal([new DateOnly(2022, 7, 31), new(2022, 7, 31), new(2022, 8, 31), new(2022, 10, 31)], tasks.Select(task => task.DueOn));
        Assert.Equal(4, tasks.Select(task => task.Name).Distinct().Count());
    }
}
