using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Records.Mirror;
using Yangguang.Tests.Harness;
using Yangguang.Transparency.Copies;

namespace Yangguang.Tests.Transparency;

/// <summary>查证: the page where anybody holds what is in their hand against what was published (D1, D2).</summary>
public sealed class CheckPageTests(Host host) : IClassFixture<Host>
{
    private const string Words = "根据社会救助暂行办法的规定，现将困难群众救助资金发放情况公告如下。最低生活保障对象1250户，发放资金876.50万元。特困人员320人，发放资金198.20万元。请于公告之日起10个工作日内向县民政局反映。";

    [Fact]
    public async Task A_pasted_copy_is_recognised_a_changed_one_shows_where_and_a_withdrawn_one_that()
    {
        var edition = await Published("05", "困难群众救助资金发放公告");
        var same = await Check($"首页>公告\n困难群众救助资金发放公告\n{Words}\n责任编辑：某");
        Assert.Contains("和本站公开的一致", same.Text, StringComparison.Ordinal);
        Assert.Contains(edition.IndexNumber, same.Text, StringComparison.Ordinal);

        var forged = await Check($"困难群众救助资金发放公告\n{Words.Replace("1250户", "2250户", StringComparison.Ordinal)}");
        Assert.Equal("和本站公开的有 1 处不同", forged.TextOf("#found-title"));
        Assert.Equal(["1250"], forged.TextsOf("ol.compared del"));
        Assert.Equal(["2250"], forged.TextsOf("ol.compared ins"));

        await host.Inside(services => services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "数据有误", "", host.County.Reviewer.AsActor()));
        Assert.Contains("这条信息已经撤下", (await Check(Words)).Text, StringComparison.Ordinal);
        Assert.Contains("没有公开过这样的内容", (await Check("天气预报：今天夜间到明天多云转晴，偏北风三到四级，最高气温二十二度。")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_edition_is_told_from_the_one_in_force()
    {
        var edition = await Published("06", "救助标准公告", Words.Replace("1250", "3250", StringComparison.Ordinal));
        await host.Inside(services => services.GetRequiredService<ReviseRecord>().Run(edition.RecordId, "更正户数", host.County.Clerk.AsActor()));
        var draft = await host.RecordOf(edition.RecordId);
        await host.Inside(services => services.GetRequiredService<RewriteRecord>().Run(
            draft.Id, draft.Revision, draft.Content with { Text = draft.Content.Text.Replace("3250", "3251", StringComparison.Ordinal) }, host.County.Clerk.AsActor()));
        await host.HasSubmitted(draft);
        await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, ReviewSheet.Whole, host.County.Reviewer.AsActor()));

        var found = await Check($"救助标准公告\n{edition.Content.Text}");

        Assert.Contains("这是旧的第 1 版，现在是第 2 版", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_page_a_proof_and_a_damaged_proof_are_understood()
    {
        var edition = await Published("07", "第二季度救助公告", Words.Replace("320人", "321人", StringComparison.Ordinal));
        await host.Log();
        using var visitor = host.Public();
        var record = await visitor.Open($"/records/{edition.IndexNumber}");
        var html = await visitor.Http.GetByteArrayAsync(new Uri(record.Path, UriKind.Relative));
        var proof = await visitor.Http.GetStringAsync(new Uri(record.Find("a[href^='/log/proofs/']").GetAttribute("href")!, UriKind.Relative));
        var page = await visitor.Open("/verify");

        Assert.Contains(edition.IndexNumber, (await visitor.SendFile(page, "main form", "Upload", "页面.html", html)).Text, StringComparison.Ordinal);
        Assert.Contains("登记证明是真的", (await visitor.SendFile(page, "main form", "Upload", "log.tlog-proof", Encoding.UTF8.GetBytes(proof))).Text, StringComparison.Ordinal);
        Assert.Contains("登记证明不完整", (await Check(proof[..120])).TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("登记证明不对", (await Check(proof.Replace("\nindex ", "\nindex 9", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
        Assert.Contains("请贴上要查证的文字", (await Check("")).TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("登记证明是真的", (await visitor.Open(record.Find("a[href^='/verify?entry=']").GetAttribute("href")!)).Text, StringComparison.Ordinal);
    }

    // C08
    [Fact]
    public async Task A_suspicious_page_becomes_a_brief_for_taking_it_down()
    {
        var edition = await Published("08", "第三季度救助公告", Words.Replace("320人", "322人", StringComparison.Ordinal));
        using var officer = await host.SignedIn(host.County.Officer);
        var list = await officer.Open("/desk/suspects");
        Assert.Contains("完整网址", (await officer.Send(list, "form[action*=Add]", ("Address", "不是网址"), ("Words", Words))).TextOf(".error-summary"), StringComparison.Ordinal);

        var brief = await officer.Send(list, "form[action*=Add]", ("Address", "http://fake.example/1.html"), ("Words", $"第三季度救助公告\n{edition.Content.Text.Replace("198.20", "298.20", StringComparison.Ordinal)}"));
        Assert.Contains(edition.IndexNumber, brief.Text, StringComparison.Ordinal);
        Assert.Contains("处不同", brief.Text, StringComparison.Ordinal);

        await officer.Send(brief, "form[action*=Settle]", ("State", "Reported"), ("Note", "已送县委网信办"));
        Assert.Contains("已通报", (await officer.Open("/desk/suspects")).Text, StringComparison.Ordinal);
    }

    // D1, seed 001: traditional by machine, with notes, spam links and the page around it
    [Fact]
    public async Task A_scraped_page_of_a_former_site_is_recognised_by_the_record_that_came_from_it()
    {
        if (Environment.GetEnvironmentVariable("YANGGUANG_SAMPLES") is not { } samples)
            return;
        var scraped = await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(samples, "seeds"), "001*").Single());
        var read = PageReader.Read(scraped);
        var edition = await Published("09", read.Title, read.Text);

        var found = await host.Inside(services => services.GetRequiredService<FindCopy>().Run(scraped));

        Assert.Equal((edition.IndexNumber, 1), (found!.Edition.IndexNumber, found.Edition.Edition));
        Assert.True(found.Comparison.Share > 0.97, $"{found.Comparison.Share}");
        Assert.Contains(edition.IndexNumber, (await Check(scraped)).Text, StringComparison.Ordinal);
    }

    private async Task<Page> Check(string words)
    {
        using var visitor = host.Public();
        return await visitor.Send(await visitor.Open("/verify"), "main form", ("Words", words));
    }

    private async Task<RecordEdition> Published(string area, string title, string words = Words) =>
        await host.HasPublished((await host.HasCatalog(host.County.Department, area, Given.Row(title)))[0], Given.Content(title, host.Time.Today()) with { Text = words });
}
