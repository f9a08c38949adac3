using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Bodies;

/// <summary>修改网站信息: what stands at the foot of every page.</summary>
public sealed class ChangeSiteIdentity(YangguangDb db, JurisdictionScope scope, AuditTrail audit)
{
    public async Task Run(SiteIdentity identity, Actor administrator, CancellationToken cancellation = default)
    {
        SettingsRules.MayManage(administrator).OrRefuse();
        var wanted = identity.Tidied();
        SettingsRules.IsSound(wanted, scope.Current!.Code).OrRefuse();
        var jurisdiction = await db.Jurisdictions.SingleAsync(each => each.Id == scope.Id, cancellation);
        var changed = wanted.Parts.Zip(jurisdiction.Site.Parts).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => pair.First.Name).ToList();
        if (changed.Count == 0)
            return;
        jurisdiction.Site = wanted;
        audit.Note(administrator, administrator.BodyId, scope.Id.Value, new SiteIdentityChanged(string.Join('、', changed)));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>What the settings of a jurisdiction refuse, with the reason people read.</summary>
internal static class SettingsRules
{
    public static Ruling MayManage(Actor actor) => actor.May(Permission.MayManageSettings)
        ? Ruling.Allowed
        : Ruling.Refused("settings.administrator-only", "网站设置由系统管理员办理。");

    public static Ruling IsSound(SiteIdentity site, string code) =>
        site.Sponsor.Length == 0
            ? Ruling.Refused("settings.sponsor", "请填写主办单位。", Laws.WebsiteGuide())
            : site.SiteCode.Length > 0 && !(site.SiteCode.Length == 10 && site.SiteCode.All(char.IsAsciiDigit) && site.SiteCode.StartsWith(code, StringComparison.Ordinal))
                ? Ruling.Refused("settings.site-code", $"网站标识码是10位数字，前6位与行政区划代码{code}一致，请核对。", Laws.WebsiteGuide())
                : new[] { site.OfficialMark, site.MistakesAddress, site.MessagesAddress, site.ReportAddress }.FirstOrDefault(address => address.Length > 0 && !IsWebAddress(address)) is { } wrong
                    ? Ruling.Refused("settings.address", $"网址“{wrong}”不能用，请填写以 https:// 或者 http:// 开头的完整网址。")
                    : Ruling.Allowed;

    private static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
