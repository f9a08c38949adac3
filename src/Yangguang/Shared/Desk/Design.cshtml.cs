using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yangguang.Accounts;

namespace Yangguang.Shared.Desk;

/// <summary>The living style page: every component with realistic content.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class DesignModel : PageModel
{
    public string Title { get; set; } = "";

    public string DocumentNumber { get; set; } = "昭民发〔2026〕18号";

    public DateOnly FormedOn { get; set; } = new(2026, 11, 18);

    public string Area { get; set; } = "社会救助";

    public string Body { get; set; } = "为贯彻落实最低生活保障提标要求，经县人民政府同意，现将有关事项通知如下。";

    public bool HasSecrecyReview { get; set; } = true;

    public IReadOnlyList<SelectListItem> Areas { get; } = [new("社会救助", "社会救助"), new("养老服务", "养老服务"), new("义务教育", "义务教育")];

    public void OnGet()
    {
        ModelState.AddModelError(nameof(Title), "标题为空。请填写发文标题，例如“关于公布2026年城乡最低生活保障标准的通知”。");
        ModelState.AddModelError(nameof(FormedOn), "成文日期晚于今天（2026-11-21）。请按文件落款日期填写。");
    }
}
