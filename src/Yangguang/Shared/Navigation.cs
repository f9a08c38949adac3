using System.Security.Claims;
using System.Text.RegularExpressions;
using Yangguang.Accounts;

namespace Yangguang.Shared;

/// <summary>The entries of both shells. An entry whose page does not exist is not shown, so navigation never holds a dead link.</summary>
public sealed partial class Navigation(EndpointDataSource endpoints)
{
    private static readonly NavLink[] PortalEntries =
    [
        new("首页", "/"),
        new("标准目录", "/areas"),
        new("公开信息", "/records"),
        new("依申请公开", "/requests"),
        new("政府公报", "/gazette"),
        new("公开主体", "/bodies"),
        new("覆盖情况", "/matrix"),
    ];

    // 关怀版: what people come for, in few words.
    private static readonly NavLink[] CareEntries =
    [
        new("首页", "/"),
        new("查信息", "/search"),
        new("最新公开", "/records"),
        new("我的镇村", "/bodies"),
        new("申请公开", "/requests"),
        new("联系电话", "/contacts"),
    ];

    private static readonly string[] CareFooter = ["/sitemap", "/about", "/contacts", "/mistakes", "/kept", "/appearance"];

    // The daily work stands open; the rest folds by theme, so that the rail fits a small screen and every page stays two clicks away.
    private static readonly NavGroup[] DeskThemes =
    [
        new("",
        [
            new("我的义务", "/desk"),
            new("待办", "/desk/inbox"),
            new("依申请公开", "/desk/requests", Needs: Permission.MayHandleRequests),
            new("公开义务", "/desk/duties"),
            new("公开信息", "/desk/records"),
            new("审查", "/desk/review", Needs: Permission.MayReviewSecrecy),
            new("发布安排", "/desk/publishing", Needs: Permission.MayReviewRecords),
            new("政策解读", "/desk/interpretations"),
            new("会议公开", "/desk/meetings"),
            new("法定栏目", "/desk/legal-columns", Needs: Permission.MayEditCatalog),
            new("专题专栏", "/desk/features"),
            new("译文", "/desk/translations"),
            new("年度报告", "/desk/reports", Needs: Permission.MayCompileReports),
            new("政府公报", "/desk/gazette"),
        ]),
        new("依申请公开",
        [
            new("征求意见", "/desk/opinions", Needs: Permission.MayHandleRequests),
            new("异常清单", "/desk/requests/incidents", Needs: Permission.MayHandleRequests),
            new("复议诉讼", "/desk/requests/disputes", Needs: Permission.MayHandleRequests),
            new("公开答复", "/desk/answers", Needs: Permission.MayHandleRequests),
            new("更正申请", "/desk/requests/corrections", Needs: Permission.MayHandleRequests),
            new("文书模板", "/desk/requests/templates", Needs: Permission.MayHandleRequests),
            new("受理机构", "/desk/requests/offices", Needs: Permission.MayHandleRequests),
            new("公开专区", "/desk/requests/zones", Needs: Permission.MayHandleRequests),
        ]),
        new("目录编制",
        [
            new("标准目录", "/desk/catalogs"),
            new("导入目录", "/desk/import", Needs: Permission.MayEditCatalog),
            new("清单对应", "/desk/mandates", Needs: Permission.MayEditCatalog),
            new("机构对照", "/desk/organisations", Needs: Permission.MayGovernCatalog),
            new("领域方案", "/desk/areas"),
            new("法规库", "/desk/laws", Needs: Permission.MayEditCatalog),
        ]),
        new("发布渠道",
        [
            new("渠道与推送", "/desk/channels", Needs: Permission.MayFileEvidence),
            new("张贴与办理", "/desk/boards", Needs: Permission.MayFileEvidence),
            new("订阅情况", "/desk/subscriptions", Needs: Permission.MayDraftRecords),
        ]),
        new("检查与覆盖",
        [
            new("目录检查", "/desk/lint"),
            new("标准比对", "/desk/conformity", Needs: Permission.MaySuperviseDuties),
            new("五公开覆盖", "/desk/coverage"),
            new("用语词库", "/desk/words"),
            new("网站自查", "/desk/inspection"),
            new("链接巡查", "/desk/links"),
            new("篡改告警", "/desk/inspection/alarms"),
            new("假冒网页", "/desk/suspects", Needs: Permission.MaySuperviseDuties),
            new("栏目缺口", "/desk/gaps", Needs: Permission.MayEditCatalog),
            new("网站找错", "/desk/mistakes", Needs: Permission.MayDraftRecords),
        ]),
        new("日历与管理",
        [
            new("直达", "/desk/go"),
            new("我的账号", "/desk/account"),
            new("工作日历", "/desk/calendar"),
            new("日历订阅", "/desk/duties/calendar"),
            new("工作交接", "/desk/handover"),
            new("旧站迁入", "/desk/mirror", Needs: Permission.MayDraftRecords),
            new("旧网址", "/desk/old-addresses", Needs: Permission.MayGovernCatalog),
            new("接入系统", "/desk/systems", Needs: Permission.MayConnectSystems),
            new("索引号规则", "/desk/index-format", Needs: Permission.MayManageSettings),
            new("网站信息", "/desk/site", Needs: Permission.MayManageSettings),
            new("账号管理", "/desk/accounts", Needs: Permission.MayInviteStaff),
            new("紧急权限", "/desk/emergency", Needs: Permission.MayReviewEmergencies),
            new("操作记录", "/desk/audit", Needs: Permission.MayReadAudit),
            new("公开日志", "/desk/log", Needs: Permission.MayManageSettings),
            new("系统运行", "/desk/system", Needs: Permission.MayManageSettings),
        ]),
    ];

    private static readonly NavLink[] FooterEntries =
    [
        new("网站地图", "/sitemap"),
        new("工作流程图", "/flows"),
        new("目录变更记录", "/changes"),
        new("政策解读", "/interpretations"),
        new("会议公开", "/meetings"),
        new("专题专栏", "/features"),
        new("政策解读指标", "/coverage/interpretations"),
        new("发布预告", "/records/upcoming"),
        new("其他语言", "/languages"),
        new("邮件订阅", "/subscribe"),
        new("信息订阅", "/feeds"),
        new("关于本站", "/about"),
        new("政务公开专区", "/zones"),
        new("各单位联系方式", "/contacts"),
        new("政务新媒体", "/accounts"),
        new("网站找错和举报", "/mistakes"),
        new("查证文件真伪", "/verify"),
        new("公开日志", "/log"),
        new("我的收藏", "/kept"),
        new("无障碍和显示设置", "/appearance"),
        new("工作台", "/desk"),
    ];

    private readonly Lazy<HashSet<string>> existing = new(() => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => "/" + OptionalEnd().Replace(endpoint.RoutePattern.RawText ?? "", "").Trim('/')).ToHashSet(StringComparer.OrdinalIgnoreCase));

    public IReadOnlyList<NavLink> Portal => Live(PortalEntries);

    /// <summary>The few entries of 关怀版.</summary>
    public IReadOnlyList<NavLink> Care => Live(CareEntries);

    /// <summary>The desk's entries that a member of staff may open, by theme; a theme without any is left out.</summary>
    public IReadOnlyList<NavGroup> Desk(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true) { return []; }
        var actor = Actor.From(user);
        return [.. DeskThemes.Select(theme => theme with { Links = [.. Live(theme.Links).Where(link => link.Needs is not { } needed || actor.May(needed))] })
            .Where(theme => theme.Links.Count > 0)];
    }

    public IReadOnlyList<NavLink> Footer => Live(FooterEntries);

    /// <summary>What the footer must have, for 关怀版.</summary>
    public IReadOnlyList<NavLink> FooterOfCare => Live(FooterEntries.Where(entry => CareFooter.Contains(entry.Href)));

    /// <summary>True when a page without parameters answers at that address.</summary>
    public bool Leads(string href) => existing.Value.Contains(href);

    private NavLink[] Live(IEnumerable<NavLink> entries) => [.. entries.Where(entry => Leads(entry.Href))];

    // A page with an optional last parameter also answers without it.
    [GeneratedRegex(@"/\{[^}/]+\?\}$")]
    private static partial Regex OptionalEnd();
}
