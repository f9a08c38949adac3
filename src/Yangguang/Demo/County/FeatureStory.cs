using Yangguang.Accounts;
using Yangguang.Features;
using Yangguang.Interpretations;
using Yangguang.Platform.Persistence;

namespace Yangguang.Demo.County;

/// <summary>The front-page feature of the pilot work with a post or two a month and one month forgotten; what heads explained; what is planned.</summary>
internal sealed class FeatureStory(CountyBodies county, Actor officer, DemoTime time, DateOnly today)
{
    private const int Months = 9;
    private const int Forgotten = 4;

    private static readonly (FeaturePart Part, string Title, string Body, string Link)[] Posts =
    [
        (FeaturePart.Progress, "{0}对照标准目录开展自查", "逐项核对目录里的事项有没有内容、是不是在时限内，查出的问题当场整改。【演示数据】", ""),
        (FeaturePart.Progress, "{0}开展政务公开培训", "两天时间，讲目录编制、源头认定和个人信息保护，现场演练了一遍从起草到公开。【演示数据】", ""),
        (FeaturePart.Progress, "{0}在办事窗口设立公开专区", "查询电脑、政府公报和申请表放在一起，有专人帮老年人查。【演示数据】", ""),
        (FeaturePart.Progress, "{0}把公开事项写进办事指南", "办一件事要什么材料、多少天、结果在哪里公开，一张纸说清。【演示数据】", ""),
    ];

    /// <summary>What can be told once only.</summary>
    private static readonly (FeaturePart Part, string Title, string Body, string Link)[] Once =
    [
        (FeaturePart.Guidance, "怎样把“公开时限”写对", "时限从事实发生的次日起算，工作日按国务院放假安排。写成“及时”的，按本县规定最迟5个工作日。【演示数据】", ""),
        (FeaturePart.Catalog, "社会救助领域标准目录修订发布", "新版目录合并了重复事项，补上了乡镇的办理结果公示。【演示数据】", "/areas/05"),
        (FeaturePart.Guidance, "源头认定的三种结果怎么选", "主动公开、依申请公开、不予公开，在拟稿时就写明；不予公开的写清依据和理由。没有写明的公文退回补充。【演示数据】", ""),
        (FeaturePart.Guidance, "名册公示前怎样遮蔽个人信息", "姓名留姓，证号留前六后四，不出现银行卡号、住址门牌和病情。系统会逐处标出，遮蔽后再检查一遍。【演示数据】", ""),
        (FeaturePart.Catalog, "户籍管理领域标准目录印发", "把窗口办事材料和办理结果对应到目录的每一行。【演示数据】", "/areas/03"),
    ];

    private int _told, _repeated;

    public Rows Tell(Rows rows)
    {
        Pilot(rows);
        Heads(rows);
        Plans(rows);
        return rows;
    }

    private void Pilot(Rows rows)
    {
        var openedOn = today.AddMonths(-Months);
        time.MoveTo(OfficeHours.Morning(openedOn, new Dice("feature")));
        var feature = new Feature(
            EntityId.New<FeatureId>(time), county.Jurisdiction.Id, "pilot", "基层政务公开标准化规范化试点", "试点工作怎么推进、怎么做、做成了什么样。", openedOn);
        feature.Put(onFront: true);
        rows.Add(feature);
        for (var back = Months; back >= 0; back--)
        {
            if (back != Forgotten)
                Month(feature, today.AddMonths(-back), new Dice($"feature {back}"), rows);
        }
    }

    private void Month(Feature feature, DateOnly month, Dice dice, Rows rows)
    {
        for (var count = dice.Between(1, 2); count > 0; count--)
        {
            var body = dice.Pick(county.All.Where(each => each.Township is null).ToList());
            var (part, title, text, link) = count == 2 && _told < Once.Length ? Once[_told++] : Posts[_repeated++ % Posts.Length];
            var on = new DateOnly(month.Year, month.Month, Math.Min(dice.Between(1, 28), month.Day));
            time.MoveTo(OfficeHours.Morning(on, dice));
            var post = new FeaturePost(
                EntityId.New<FeaturePostId>(time), feature, body.Body.Id,
                new PostText { Part = part, Title = string.Format(System.Globalization.CultureInfo.InvariantCulture, title, body.Body.ShortName), Body = text, Link = link }, body.Clerk, time.GetUtcNow());
            post.Publish(body.Reviewer, time.GetUtcNow().AddMinutes(20));
            rows.Add(post);
        }
    }

    private void Heads(Rows rows)
    {
        foreach (var (body, index) in county.All.Where(each => each.Township is null).Take(14).Select((body, index) => (body, index)))
        {
            var on = today.AddDays(-12 * (index + 1));
            time.MoveTo(OfficeHours.Morning(on, new Dice(body.Login)));
            rows.Add(new LeaderEvent(
                EntityId.New<LeaderEventId>(time), body.Body,
                new((LeaderEventKind)(index % 4), on, $"{body.Body.ShortName}主要负责人（演示）", $"谈{body.Body.ShortName}今年群众最关心的几项政策", ""), null, body.Clerk.Name));
        }
    }

    /// <summary>Two on one day, so that a collision is seen.</summary>
    private void Plans(Rows rows)
    {
        (string Login, string Title, int Ahead)[] plans =
            [("mzj", "关于调整城乡最低生活保障标准的通知", 12), ("jtj", "关于做好义务教育招生入学工作的意见", 12), ("czj", "县级财政专项资金管理办法", 26)];
        foreach (var (login, title, ahead) in plans)
        {
            if (county.All.FirstOrDefault(body => body.Login == login) is { } body)
                rows.Add(new PlannedPolicy(EntityId.New<PlannedPolicyId>(time), body.Body.Id, title, today.AddDays(ahead), "群众关注度高，公布当天安排解读和热线答复。", officer, county.Jurisdiction.Id));
        }
    }
}
