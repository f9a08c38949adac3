using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Bodies.Desk;

/// <summary>网站信息: the parts of the footer, with what is still missing (C15).</summary>
[Authorize(Policy = nameof(Permission.MayManageSettings))]
public sealed class SiteModel(JurisdictionScope scope, ChangeSiteIdentity change) : PageModel, IReloads
{
    [BindProperty]
    public SiteInput Input { get; set; } = new();

    public IReadOnlyList<string> Missing { get; private set; } = [];

    public async Task OnGet()
    {
        Input = SiteInput.Of(scope.Current!.Site);
        await Reload();
    }

    [RecentProof]
    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await change.Run(Input.ToIdentity(), Actor.From(User), cancellation);
        TempData.Say("已保存。");
        return Redirect("/desk/site");
    }

    public Task Reload()
    {
        Missing = [.. scope.Current!.Site.Parts.Where(part => part.Text.Length == 0).Select(part => part.Name)];
        return Task.CompletedTask;
    }
}

/// <summary>The form of the footer's parts.</summary>
public sealed class SiteInput
{
    public string Sponsor { get; set; } = "";

    public string Operator { get; set; } = "";

    public string Phone { get; set; } = "";

    public string SiteCode { get; set; } = "";

    public string IcpNumber { get; set; } = "";

    public string PoliceNumber { get; set; } = "";

    public string OfficialMark { get; set; } = "";

    public string MistakesAddress { get; set; } = "";

    public string MessagesAddress { get; set; } = "";

    public string ReportPhone { get; set; } = "";

    public string ReportAddress { get; set; } = "";

    public static SiteInput Of(SiteIdentity site) => new()
    {
        Sponsor = site.Sponsor,
        Operator = site.Operator,
        Phone = site.Phone,
        SiteCode = site.SiteCode,
        IcpNumber = site.IcpNumber,
        PoliceNumber = site.PoliceNumber,
        OfficialMark = site.OfficialMark,
        MistakesAddress = site.MistakesAddress,
        MessagesAddress = site.MessagesAddress,
        ReportPhone = site.ReportPhone,
        ReportAddress = site.ReportAddress,
    };

    public SiteIdentity ToIdentity() => new()
    {
        Sponsor = Sponsor,
        Operator = Operator,
        Phone = Phone,
        SiteCode = SiteCode,
        IcpNumber = IcpNumber,
        PoliceNumber = PoliceNumber,
        OfficialMark = OfficialMark,
        MistakesAddress = MistakesAddress,
        MessagesAddress = MessagesAddress,
        ReportPhone = ReportPhone,
        ReportAddress = ReportAddress,
    };
}
