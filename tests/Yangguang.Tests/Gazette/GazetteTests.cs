using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Gazette;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Platform.Files;

namespace Yangguang.Tests.Gazette;

/// <summary>C25, 国办发〔2018〕22号: issues, contents, electronic edition, missing documents, open data, supply by departments.</summary>
public sealed class GazetteTests(Host host) : IClassFixture<Host>
{
    private static readonly SemaphoreSlim One = new(1);
    private static CatalogItem? _item;

    private Actor Second => host.County.Reviewer.AsActor() with { Role = StaffRole.DisclosureOfficer };

    [Fact]
    public async Task An_issue_is_compiled_of_what_no_issue_has_printed_signed_by_a_second_person_and_public()
    {
        var printed = await Normative("救助办法", "昭民发〔2026〕18号");
        var issue = await Begin();
        Assert.Contains(issue.Articles, article => article.RecordId == printed.RecordId && article.Section == GazetteSection.Department);
        Assert.Equal("gazette.no-pdf", await Refusal(services => services.GetRequiredService<SubmitIssue>().Run(issue.Id, Compiler)));
        await Upload(issue);
        Assert.Equal("gazette.page", await Refusal(services => services.GetRequiredService<SubmitIssue>().Run(issue.Id, Compiler)));
        await Paged(issue);
        await host.Inside(services => services.GetRequiredService<SubmitIssue>().Run(issue.Id, Compiler));
        Assert.Equal("gazette.same-person", await Refusal(services => services.GetRequiredService<PublishIssue>().Run(issue.Id, Compiler)));
        Assert.Equal("gazette.closed", await Refusal(services => services.GetRequiredService<ArrangeIssue>().Take(issue.Id, printed.IndexNumber, null, Compiler)));

        await host.Inside(services => services.GetRequiredService<PublishIssue>().Run(issue.Id, Second));

        using var visitor = host.Public();
        Assert.Contains("救助办法", (await visitor.Open(issue.Href)).TextOf("[aria-labelledby=contents]"), StringComparison.Ordinal);
        Assert.Contains("救助办法", (await visitor.Open("/gazette?q=昭民发[2026]18号")).Text, StringComparison.Ordinal);
        Assert.Contains($"政府公报{issue.Name}", (await visitor.Open($"/records/{printed.IndexNumber}")).Text, StringComparison.Ordinal);
        Assert.Equal("%PDF", (await visitor.Http.GetStringAsync($"{issue.Href}/edition.pdf"))[..4]);
        using var data = JsonDocument.Parse(await visitor.Http.GetStringAsync("/gazette/issues.json"));
        Assert.Contains(data.RootElement.EnumerateArray(), each => each.GetProperty("totalNumber").GetInt32() == issue.TotalNumber);
        Assert.Contains(printed.IndexNumber, await visitor.Http.GetStringAsync("/gazette/issues.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_left_out_of_the_issue_after_it_is_listed_as_missing()
    {
        var left = await Normative("漏登办法", "昭民发〔2026〕19号");
        var issue = await Begin();
        var article = issue.Articles.Single(article => article.RecordId == left.RecordId);
        await Normative("照登办法", "昭民发〔2026〕20号").ContinueWith(taken => host.Inside(services =>
            services.GetRequiredService<ArrangeIssue>().Take(issue.Id, taken.Result.IndexNumber, null, Compiler))).Unwrap();
        await host.Inside(services => services.GetRequiredService<ArrangeIssue>().Drop(issue.Id, article.Id, Compiler));
        host.Time.Advance(TimeSpan.FromHours(1));
        await Upload(issue);
        await Paged(issue);
        await host.Inside(services => services.GetRequiredService<SubmitIssue>().Run(issue.Id, Compiler));
        await host.Inside(services => services.GetRequiredService<PublishIssue>().Run(issue.Id, Second));

        using var officer = await host.SignedIn(host.County.Officer);
        var page = await officer.Open("/desk/gazette");

        Assert.Contains("漏登办法", page.TextOf(".notice"), StringComparison.Ordinal);
        Assert.DoesNotContain("照登办法", page.TextOf(".notice"), StringComparison.Ordinal);
        var next = await Begin();
        Assert.Contains(next.Articles, each => each.RecordId == left.RecordId);
    }

    [Fact]
    public async Task A_body_hands_in_a_document_and_reads_what_became_of_it()
    {
        var record = await Published("人事任免通知", PolicyGrade.None, "");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var page = await clerk.Open("/desk/gazette");

        page = await clerk.Send(page, "form[action*=Supply]", ("IndexNumber", record.IndexNumber), ("Section", "Personnel"), ("Note", "请登人事栏目"));
        Assert.Contains("等待编排", page.Text, StringComparison.Ordinal);
        var twice = await clerk.Send(page, "form[action*=Supply]", ("IndexNumber", record.IndexNumber));
        Assert.Contains("已经报送过", twice.TextOf(".error-summary"), StringComparison.Ordinal);
        var issue = await Begin();

        Assert.Contains(issue.Articles, article => article.RecordId == record.RecordId && article.Section == GazetteSection.Personnel);
        Assert.Contains($"拟刊登于{issue.Name}", (await clerk.Open("/desk/gazette")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_numbers_places_and_orders_the_contents()
    {
        var record = await Published("其他文件", PolicyGrade.None, "");
        var issue = await Begin();
        using var officer = await host.SignedIn(host.County.Officer);
        var page = await officer.Open($"/desk/gazette/{issue.Id}");

        page = await officer.Send(page, "form[action$=Take]", ("IndexNumber", record.IndexNumber));
        Assert.Contains("其他文件", page.TextOf("#places"), StringComparison.Ordinal);
        page = await officer.Send(page, "form[action$=Take]", ("IndexNumber", "没有/这个"));
        Assert.Contains("没有这个索引号", page.TextOf(".error-summary"), StringComparison.Ordinal);
        page = await officer.Open($"/desk/gazette/{issue.Id}");
        page = await officer.Send(page, "#places", ("Input.Number", "77"), ("Input.Total", "770"), ("Places[0].Page", "5"), ("Places[0].Section", "Other"));

        Assert.Contains("第77期", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal("5", page.Find("[name='Places[0].Page']").GetAttribute("value"));
    }

    [Fact]
    public void Print_and_page_are_compared_by_letters_and_figures()
    {
        Assert.Equal("第1条本办法自2026年5月1日起施行", PrintedText.Essence(" 第１条　本办法，\n自 2026 年5月1日起施行。"));
        Assert.Equal(PrintedText.HashOf(["一、总则", "二、附则"]), PrintedText.HashOf(["一 、总则。", "二、\n附则"]));
    }

    private Actor Compiler => host.County.Officer.AsActor();

    private Task<GazetteIssue> Begin() => host.Inside(services => services.GetRequiredService<BeginIssue>().Run(Compiler));

    private Task<GazetteIssue> Upload(GazetteIssue issue) => host.Inside(services => services.GetRequiredService<UploadEdition>()
        .Run(issue.Id, new MemoryStream(FileTricks.Pdf(issue.Name)), "公报.pdf", Compiler));

    private Task Paged(GazetteIssue issue) => host.Inside(async services =>
    {
        var articles = await services.GetRequiredService<YangguangDb>().GazetteArticles.AsNoTracking().Where(article => article.IssueId == issue.Id).ToListAsync();
        await services.GetRequiredService<ArrangeIssue>().Place(
            issue.Id, articles.Select(article => new ArticlePlace { Article = article.Id.Value, Section = article.Section, Page = article.Place }));
    });

    private async Task<string> Refusal(Func<IServiceProvider, Task> act) =>
        (await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(act))).Ruling.Code;

    private Task<RecordEdition> Normative(string title, string number) => Published(title, PolicyGrade.Normative, number);

    private async Task<RecordEdition> Published(string title, PolicyGrade grade, string number)
    {
        await One.WaitAsync();
        try
        {
            _item ??= (await host.HasCatalog(host.County.Department, "16", Given.Row("救助")))[0];
            return await host.HasPublished(_item, Given.Content(title, host.Time.Today()) with
            {
                Policy = grade,
                DocumentNumber = number,
                Plan = new InterpretationPlan { Exemption = "内容简明，不需要解读" },
            });
        }
        finally
        {
            One.Release();
        }
    }
}
