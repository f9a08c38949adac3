using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Catalog.Columns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;
using Yangguang.Translations;

namespace Yangguang.Tests.Translations;

/// <summary>Records and columns in other languages (standards §4.7; C10).</summary>
public sealed class TranslationTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private Host Host => county.Host;

    private Actor Clerk => county.County.Clerk.AsActor();

    // C10
    [Fact]
    public async Task A_translation_is_public_once_a_second_person_has_approved_it_and_the_record_leads_to_it()
    {
        var address = $"/records/{county.Standard.IndexNumber}/in/en";
        using var reader = Host.Public();
        using var clerk = await Host.SignedIn(county.County.Clerk);
        var begun = await clerk.Send(await clerk.Open("/desk/translations"), "form[action*=Begin]", ("Number", county.Standard.IndexNumber), ("Language", "en"));
        var handedIn = await clerk.Send(begun, "button[formaction*=Submit]",
            ("Input.Title", "Minimum living standard for 2026"), ("Input.Text", "Urban residents: 760 yuan a month.\nRural residents: 620 yuan a month."));
        Assert.Contains("另一位审核人员", handedIn.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Open(address)).Status);

        using var reviewer = await Host.SignedIn(county.County.Reviewer);
        await reviewer.Send(await reviewer.Open(handedIn.Path), "form[action*=Approve]");

        var page = await reader.Open(address);
        Assert.Equal("en", page.Find("article").GetAttribute("lang"));
        Assert.Equal(["Urban residents: 760 yuan a month.", "Rural residents: 620 yuan a month."], page.TextsOf("article p"));
        Assert.Contains("The Chinese text prevails", page.Text, StringComparison.Ordinal);
        Assert.True((await reader.Open($"/records/{county.Standard.IndexNumber}")).Has($".record-companions a[href='{address}']"));
        Assert.True((await reader.Open("/in/en")).Has($"a[href='{address}']"));
        Assert.Contains("1 条信息", (await reader.Open("/languages")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_of_columns_stands_in_columns()
    {
        var id = await Begun("mn-Mong");
        await Run<WriteTranslation>(use => use.Submit(id, 0, new() { Title = "ᠮᠣᠩᠭᠣᠯ", Text = "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ" }, Clerk));
        await Run<ReviewTranslation>(use => use.Approve(id, 2, county.County.Reviewer.AsActor()));
        using var reader = Host.Public();

        var page = await reader.Open($"/records/{county.HostileRecord.IndexNumber}/in/mn-Mong");

        Assert.Equal("mn-Mong", page.Find("article.vertical-script").GetAttribute("lang"));
    }

    [Fact]
    public async Task A_newer_edition_of_the_record_is_told_and_a_withdrawn_record_takes_its_translation_with_it()
    {
        var item = (await Host.HasCatalog(county.County.Department, "07", Given.Row("译文跟随")))[0];
        var edition = await Host.HasPublished(item, Given.Content("译文跟随原文", Host.Time.Today()));
        var id = await Host.Inside(services => services.GetRequiredService<WriteTranslation>().Begin(edition.RecordId, "en", Clerk));
        await Run<WriteTranslation>(use => use.Submit(id, 0, new() { Title = "Follows", Text = "The original." }, Clerk));
        await Run<ReviewTranslation>(use => use.Approve(id, 2, county.County.Reviewer.AsActor()));
        using var reader = Host.Public();
        var address = $"/records/{edition.IndexNumber}/in/en";
        Assert.DoesNotContain("has been amended", (await reader.Open(address)).Text, StringComparison.Ordinal);

        await Run<ReviseRecord>(use => use.Run(edition.RecordId, "更新", Clerk));
        await Host.HasSubmitted(await Host.RecordOf(edition.RecordId));
        await Run<PublishRecord>(use => use.Run(edition.RecordId, ReviewSheet.Whole, county.County.Reviewer.AsActor()));
        Assert.Contains("has been amended", (await reader.Open(address)).Text, StringComparison.Ordinal);

        await Run<WithdrawRecord>(use => use.Run(edition.RecordId, "内容有误", "", county.County.Reviewer.AsActor()));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Open(address)).Status);
        Assert.DoesNotContain("Follows", (await reader.Open("/in/en")).Text, StringComparison.Ordinal);
    }

    // B08: what covers somebody's data in Chinese covers it in every language.
    [Theory]
    [InlineData("", "Text.", "translation.incomplete")]
    [InlineData("List", "Call 13912345678.", "translation.privacy")]
    public async Task What_is_unfinished_or_tells_of_somebody_is_not_handed_in(string title, string text, string because)
    {
        var id = await Begun("en");
        var seen = await Host.Inside(services => services.GetRequiredService<YangguangDb>().Translations.Where(each => each.Id == id).Select(each => each.Revision).SingleAsync());

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() =>
            Run<WriteTranslation>(use => use.Submit(id, seen, new() { Title = title, Text = text }, Clerk)));

        Assert.Equal(because, refusal.Ruling.Code);
    }

    [Fact]
    public async Task Nobody_approves_what_they_translated_and_no_other_body_translates_it()
    {
        var officer = county.County.Officer.AsActor();
        var item = (await Host.HasCatalog(county.County.Department, "09", Given.Row("译文两人")))[0];
        var edition = await Host.HasPublished(item, Given.Content("译文两人", Host.Time.Today()));
        var id = await Host.Inside(services => services.GetRequiredService<WriteTranslation>().Begin(edition.RecordId, "en", officer));
        await Run<WriteTranslation>(use => use.Submit(id, 0, new() { Title = "Two", Text = "Two people." }, officer));

        var alone = await Assert.ThrowsAsync<RuleViolationException>(() => Run<ReviewTranslation>(use => use.Approve(id, 2, officer)));
        var stranger = await Assert.ThrowsAsync<RuleViolationException>(() => Run<WriteTranslation>(use => use.Begin(edition.RecordId, "mn-Mong", county.County.VillageClerk.AsActor())));
        var strange = await Assert.ThrowsAsync<RuleViolationException>(() => Run<WriteTranslation>(use => use.Begin(edition.RecordId, "xx", officer)));

        Assert.Equal(["translation.same-person", "translation.other-body", "translation.language"], new[] { alone, stranger, strange }.Select(refusal => refusal.Ruling.Code));
    }

    [Fact]
    public async Task Columns_have_names_in_a_language_and_their_coverage_is_counted()
    {
        await Host.Inside(async services =>
        {
            var catalog = await services.GetRequiredService<YangguangDb>().Catalogs.FirstAsync(catalog => catalog.BodyId == county.County.Department.Id);
            await services.GetRequiredService<OpenColumn>().Run(catalog.Id, "低保公示", county.County.Officer.AsActor());
        });
        using var officer = await Host.SignedIn(county.County.Officer);
        var form = await officer.Open("/desk/translations/columns/en");
        var field = form.Find("input[name^=Names]").GetAttribute("name")!;

        var saved = await officer.Send(form, "main form", (field, "Subsistence allowances"));

        Assert.Contains("已保存 1 个栏目译名", saved.Text, StringComparison.Ordinal);
        using var reader = Host.Public();
        Assert.Contains("Subsistence allowances", (await reader.Open("/in/en")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/in/xx")]
    [InlineData("/in/..%2f")]
    [InlineData("/records/a/b/in/en")]
    public async Task A_language_or_record_that_is_not_there_is_not_found(string path)
    {
        using var reader = Host.Public();
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Open(path)).Status);
    }

    private Task<TranslationId> Begun(string language) => Host.Inside(services => services.GetRequiredService<WriteTranslation>().Begin(county.HostileRecord.RecordId, language, Clerk));

    private Task Run<TUse>(Func<TUse, Task> act)
        where TUse : notnull => Host.Inside(services => act(services.GetRequiredService<TUse>()));
}
