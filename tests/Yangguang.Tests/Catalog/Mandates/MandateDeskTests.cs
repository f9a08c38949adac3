using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog.Mandates;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Mandates;

/// <summary>A catalogue compiled from the lists of a body at the desk, every row with its item or a reason (A01).</summary>
public sealed class MandateDeskTests(Host host) : IClassFixture<Host>
{
    private const string Address = "/desk/mandates/import";

    private static readonly string TenPowers = "职权编码\t职权名称\t职权类型\t设定依据\n" + string.Join('\n', Enumerable.Range(1, 10)
        .Select(i => $"3412-{i:00}\t第{i}类社会组织登记\t行政许可\t《社会团体登记管理条例》第{i}条"));

    [Fact] // A01
    public async Task Ten_imported_powers_become_ten_draft_rows_and_one_unlinked_is_found()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var list = await Import(clerk, TenPowers);
        Assert.Contains("0/10", list.Text, StringComparison.Ordinal);
        var ids = list.Document.QuerySelectorAll("[name=Chosen]").Select(box => box.GetAttribute("value")!).ToList();

        var none = await clerk.Send(list, "form[action*=Compile]", ("Area", "05"));
        Assert.Contains("没有选中任何事项", none.TextOf(".error-summary"), StringComparison.Ordinal);
        var draft = await clerk.Send(list, "form[action*=Compile]", [("Area", "05"), .. ids.Select(id => ("Chosen", id))]);
        await clerk.Send(list, "form[action*=Compile]", [("Area", "05"), .. ids.Select(id => ("Chosen", id))]);

        Assert.Equal(10, await Count(Drafted));
        var limit = TimeLimit.Parse(await host.Inside(services => Drafted(services.GetRequiredService<YangguangDb>()).Select(row => row.Cells.TimeLimit).FirstAsync()));
        Assert.Empty(limit.Unread);
        Assert.Contains("10/10", (await clerk.Open("/desk/mandates")).Text, StringComparison.Ordinal);

        var rows = await clerk.Open("/desk/mandates/rows");
        await clerk.Send(rows, "form[action*=Refuse]");
        var open = await clerk.Open("/desk/mandates/rows?show=open");
        Assert.Contains("没有对应", open.TextOf(".list-lined"), StringComparison.Ordinal);
        Assert.Single(open.Document.QuerySelectorAll(".list-lined > li"));
        Assert.Contains("1 行", (await clerk.Open(draft.Path)).TextOf(".notice"), StringComparison.Ordinal);

        await AReasonClosesIt(clerk, open);
    }

    [Fact]
    public async Task Importing_a_list_again_updates_and_a_complete_list_ends_what_it_lacks()
    {
        using var clerk = await host.SignedIn(host.County.Officer);
        const string head = "事项名称\t服务主题\n";
        await Import(clerk, head + "殡葬服务\t身后事\n婚姻登记\t婚姻", ("Kind", "PublicService"));
        await Import(clerk, head + "殡葬服务\t殡葬\n婚姻登记\t婚姻", ("Kind", "PublicService"));
        Assert.Equal(2, await Count(db => db.Mandates.Where(mandate => mandate.Kind == MandateKind.PublicService)));

        await Import(clerk, head + "殡葬服务\t殡葬", ("Kind", "PublicService"), ("IsComplete", "true"));

        var (kept, ended) = await host.Inside(async services =>
        {
            var mandates = services.GetRequiredService<YangguangDb>().Mandates.AsNoTracking().Where(mandate => mandate.Kind == MandateKind.PublicService);
            return (await mandates.SingleAsync(mandate => mandate.Name == "殡葬服务"), await mandates.SingleAsync(mandate => mandate.Name == "婚姻登记"));
        });
        Assert.Equal(("殡葬", null), (kept.Type, kept.EndedOn));
        Assert.Equal(new DateOnly(2026, 3, 2), ended.EndedOn);
    }

    [Fact]
    public async Task A_suggestion_is_accepted_by_a_person_and_a_refused_one_does_not_return()
    {
        await host.HasCatalog(host.County.Township, "06", Given.Row("高龄津贴发放"), Given.Row("养老机构备案"));
        using var officer = await host.SignedIn(host.County.Officer);
        var body = host.County.Township.Code;
        await Import(officer, "事项名称\n高龄津贴\n养老机构设立备案", $"{Address}?body={body}");
        var rows = await officer.Open($"/desk/mandates/rows?body={body}&show=open");
        Assert.Equal(2, rows.Document.QuerySelectorAll("form[action*=Accept].row").Length);

        await officer.Send(rows, "form[action*=Accept].row");
        var refusing = await officer.Open($"/desk/mandates/rows?body={body}&show=open");
        await officer.Send(refusing, "button[formaction*=Refuse]");

        var after = await officer.Open($"/desk/mandates/rows?body={body}");
        Assert.False(after.Has("form[action*=Accept].row"));
        Assert.Contains("权责事项：高龄津贴", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_of_another_body_are_not_found()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var other = host.County.Office.Code;
        foreach (var address in new[] { $"/desk/mandates?body={other}", $"/desk/mandates/rows?body={other}", $"{Address}?body={other}" })
            Assert.Equal(HttpStatusCode.NotFound, (await clerk.Open(address)).Status);
    }

    [Theory]
    [InlineData("", "请选择一个文件")]
    [InlineData("只有一句话", "没有找到带“事项名称”")]
    public async Task What_holds_no_list_is_answered_in_words(string pasted, string says)
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var page = await clerk.Send(await clerk.Open(Address), "form[action*=Read]", ("Pasted", pasted));
        Assert.Contains(says, page.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(pasted, page.TextOf("#Pasted"));
    }

    private async Task AReasonClosesIt(Visitor clerk, Page open)
    {
        var silent = await clerk.Send(open, "form[action*=Reason]", ("Reason", " "));
        Assert.Contains("请写明这一行为什么", silent.TextOf(".error-summary"), StringComparison.Ordinal);
        await clerk.Send(open, "form[action*=Reason]", ("Reason", "依据预算法公开"));
        Assert.Equal(0, (await clerk.Open("/desk/mandates/rows?show=open")).Document.QuerySelectorAll(".list-lined > li").Length);
        Assert.Contains(host.County.Clerk.DisplayName, (await clerk.Open("/desk/mandates/rows?show=explained")).Text, StringComparison.Ordinal);
    }

    private static Task<Page> Import(Visitor visitor, string pasted, params (string Name, string Value)[] fields) => Import(visitor, pasted, Address, fields);

    private static async Task<Page> Import(Visitor visitor, string pasted, string address, params (string Name, string Value)[] fields)
    {
        var preview = await visitor.Send(await visitor.Open(address), "form[action*=Read]", [("Pasted", pasted), .. fields]);
        return await visitor.Send(preview, "form[action*=Save]", fields);
    }

    private static IQueryable<VersionRow> Drafted(YangguangDb db) =>
        db.CatalogVersions.Where(version => version.AreaCode == "05").SelectMany(version => version.Rows);

    private Task<int> Count<T>(Func<YangguangDb, IQueryable<T>> rows) =>
        host.Inside(services => rows(services.GetRequiredService<YangguangDb>()).CountAsync());
}
