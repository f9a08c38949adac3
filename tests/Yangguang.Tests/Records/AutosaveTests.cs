using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

// What was typed is never lost, also when the browser or the server dies before it is saved.
public sealed class AutosaveTests(Host host) : IClassFixture<Host>
{
    private const string Form = "form[data-autosave]";

    [Fact]
    public async Task What_was_typed_and_never_saved_is_offered_again_and_comes_back_whole()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var address = $"/desk/records/new?item={(await Row("临时救助", "05")).Id}";
        var page = await clerk.Open(address);
        await Type(clerk, page, ("Input.Title", "写到一半的通知"), ("Input.Text", "第一段\n第二段"), ("Input.Codes", "20-1"));
        page = await clerk.Open(address);
        Assert.Contains("上次有没保存的内容", page.Text, StringComparison.Ordinal);
        Assert.Equal("", page.Find("[name='Input.Title']").GetAttribute("value"));
        page = await clerk.Open(page.Find("a[href*=restore]").GetAttribute("href")!);
        Assert.Equal("写到一半的通知", page.Find("[name='Input.Title']").GetAttribute("value"));
        Assert.Equal("第一段\n第二段", page.Find("[name='Input.Text']").TextContent.Trim());
    }

    [Fact]
    public async Task Saving_drops_the_copy_and_so_does_not_wanting_it()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var address = $"/desk/records/new?item={(await Row("医疗救助", "06")).Id}";
        var page = await clerk.Open(address);
        await Type(clerk, page, ("Input.Title", "不要的"));
        page = await clerk.Send(await clerk.Open(address), "form[action*=Drop]");
        Assert.DoesNotContain("上次有没保存的内容", page.Text, StringComparison.Ordinal);
        await Type(clerk, page, ("Input.Title", "要的"));
        await clerk.Send(page, Form, ("Input.Title", "要的"));
        Assert.DoesNotContain("上次有没保存的内容", (await clerk.Open(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_it_and_the_proof_against_forgery_is_not_in_it()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var address = $"/desk/records/new?item={(await Row("特困供养", "07")).Id}";
        await Type(clerk, await clerk.Open(address), ("Input.Title", "只有我看得到"));
        using var officer = await host.SignedIn(host.County.Officer);
        Assert.DoesNotContain("上次有没保存的内容", (await officer.Open(address)).Text, StringComparison.Ordinal);
        var kept = await host.Inside(services => services.GetRequiredService<YangguangDb>().DraftCopies.Select(copy => copy.Fields).ToListAsync());
        Assert.All(kept, fields => Assert.DoesNotContain("RequestVerificationToken", fields, StringComparison.Ordinal));
    }

    private async Task<CatalogItem> Row(string name, string area) => (await host.HasCatalog(host.County.Department, area, Given.Row(name)))[0];

    private static async Task Type(Visitor clerk, Page page, params (string Name, string Value)[] typed)
    {
        var form = page.Find(Form);
        var fields = typed.Append(("__RequestVerificationToken", form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!))
            .Append(("place", form.GetAttribute("data-autosave")!));
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var answer = await clerk.Http.PostAsync(new Uri("/desk/records/autosave", UriKind.Relative), content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }
}
