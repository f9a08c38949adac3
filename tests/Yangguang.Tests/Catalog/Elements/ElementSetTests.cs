using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Elements;

/// <summary>Elements that rows share: one change, shown row by row, goes into the draft of all of them (A02, A07).</summary>
public sealed class ElementSetTests(Host host) : IClassFixture<Host>
{
    private string Place(string area) => $"/desk/catalogs/{host.County.Department.Code}/{area}";

    [Fact]
    public async Task Changing_a_set_is_previewed_and_rewrites_the_draft_of_every_row_that_uses_it()
    {
        await host.HasCatalog(host.County.Department, "05", Given.Row("甲"), Given.Row("乙"), Given.Row("丙") with { Elements = ["名单"] });
        using var clerk = await host.SignedIn(host.County.Clerk);
        var offered = await clerk.Open($"{Place("05")}/elements");
        Assert.Contains("甲、乙 2 行", offered.Text, StringComparison.Ordinal);
        var form = await clerk.Open(offered.Find("a[href*='element-set?from']").GetAttribute("href")!);
        Assert.Equal(2, form.Document.QuerySelectorAll("[name=Rows][checked]").Length);
        var same = await clerk.Send(form, "form[action*=Preview]", ("Name", "办理结果组"));
        Assert.Contains("目录没有变化", same.Text, StringComparison.Ordinal);
        var list = await clerk.Send(same, "button[formaction*=Save]");
        Assert.Equal(0, await Rows("办理结果", "办理依据"));

        var set = await clerk.Open(list.Find("td.card-title a").GetAttribute("href")!);
        var preview = await clerk.Send(set, "form[action*=Preview]", ("Elements", "办理结果\n办理依据"));
        Assert.Equal(["甲", "乙"], preview.TextsOf("td[data-label=公开事项]"));
        Assert.Equal(0, await Rows("办理结果", "办理依据"));
        var draft = await clerk.Send(preview, "button[formaction*=Save]");

        Assert.EndsWith("/draft", draft.Path, StringComparison.Ordinal);
        Assert.Equal(2, await Rows("办理结果", "办理依据"));
        Assert.Equal(3, await host.Inside(services => services.GetRequiredService<YangguangDb>().CatalogVersions
            .Where(version => version.AreaCode == "05" && version.State == VersionState.Drafting).SelectMany(version => version.Rows).CountAsync()));
        await TheSecondEditorIsTold(clerk, set);
    }

    [Theory]
    [InlineData("", "办理结果", "请填写要素组的名称")]
    [InlineData("一组", " ", "请至少填写一个要素")]
    public async Task A_set_without_name_or_elements_is_refused_and_keeps_what_was_typed(string name, string elements, string says)
    {
        var area = name.Length == 0 ? "06" : "07";
        await host.HasCatalog(host.County.Department, area, Given.Row("甲"), Given.Row("乙"));
        using var clerk = await host.SignedIn(host.County.Clerk);
        var form = await clerk.Open((await clerk.Open($"{Place(area)}/elements")).Find("a[href*='element-set?from']").GetAttribute("href")!);

        var preview = await clerk.Send(form, "form[action*=Preview]", ("Name", name), ("Elements", elements));
        var refused = await clerk.Send(preview, "button[formaction*=Save]");

        Assert.Contains(says, refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(name, refused.Find("#Name").GetAttribute("value") ?? "");
        Assert.Equal(0, await host.Inside(services => services.GetRequiredService<YangguangDb>().ElementSets.CountAsync(set => set.Name == name)));
    }

    private async Task TheSecondEditorIsTold(Visitor clerk, Page staleForm)
    {
        var stale = await clerk.Send(staleForm, "form[action*=Preview]", ("Elements", "别的要素"));
        var refused = await clerk.Send(stale, "button[formaction*=Save]");
        Assert.Contains("有人修改了这一组要素", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("别的要素", refused.TextOf("#Elements"));
    }

    private async Task<int> Rows(params string[] elements)
    {
        var rows = await host.Inside(services => services.GetRequiredService<YangguangDb>().VersionRows.AsNoTracking().Select(row => row.Cells.Elements).ToListAsync());
        return rows.Count(each => each.SequenceEqual(elements));
    }
}
