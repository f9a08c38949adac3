namespace Yangguang.Rules.Oversight.Inspection;

/// <summary>What the inspection calls each veto and when it falls.</summary>
public static class VetoWords
{
    /// <summary>All six in the order of the notice.</summary>
    public static IReadOnlyList<Veto> All { get; } = Enum.GetValues<Veto>();

    /// <summary>The name as the notice writes it.</summary>
    public static string InWords(this Veto veto) => veto switch
    {
        Veto.Safety => "安全、泄密等严重问题",
        Veto.Access => "站点无法访问",
        Veto.FrontPage => "首页不更新",
        Veto.Columns => "栏目不更新",
        Veto.Interaction => "互动回应差",
        _ => "服务不实用",
    };

    /// <summary>When it falls, in one sentence (国办秘函〔2019〕19号 annex 1).</summary>
    public static string Rule(this Veto veto) => veto switch
    {
        Veto.Safety => "出现暗链、被篡改的内容或者虚假的发布日期，发现一处即否决。",
        Veto.Access => "一周内每天间隔访问20次以上，超过15秒打不开的次数占5%以上。",
        Veto.FrontPage => "首页两周没有新内容。",
        Veto.Columns => "动态两周、通知公告和政策文件六个月没有更新的栏目累计5个以上，其他应更新而未更新的10个以上，或者空白栏目5个以上。",
        Veto.Interaction => "没有有效的在线咨询建言渠道，或者一年内有效的网民留言超过三个月没有回应。",
        _ => "办事指南缺少四类以上要素的事项达到5个；事项不足5个的，每个都缺少四类以上。",
    };
}
