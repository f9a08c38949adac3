using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Channels;

/// <summary>C22: a subsidy becomes a card with the phone number on it.</summary>
public sealed class CardTests : IAsyncLifetime
{
    private readonly Host _host = new();
    private RecordEdition _edition = null!;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        var item = (await _host.HasCatalog(_host.County.Department, "19", Outgoing.RowOn("耕地地力保护补贴", "政府网站")))[0];
        _edition = await _host.HasPublished(item, Given.Content("关于做好2026年耕地地力保护补贴发放工作的通知", _host.Time.Today()) with
        {
            Text = "补贴对象为拥有耕地承包权的种地农民。补贴标准为每亩93元。\n农户带身份证、一卡通向村委会提出申请。6月30日前完成申报，逾期不再受理。\n咨询电话：0000-8801234。监督电话：12345。",
        });
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task A_card_is_proposed_from_the_record_issued_and_printed()
    {
        using var clerk = await _host.SignedIn(_host.County.Clerk);
        using var villager = _host.Public();
        var desk = $"/desk/cards/{_edition.RecordId}";

        var proposed = await clerk.Open(desk);
        var before = await villager.Open($"/cards/{_edition.IndexNumber}");
        var saved = await clerk.Send(proposed, "form[action*='Save']");
        var issued = await clerk.Send(saved, "button[formaction*='Issue']");
        var card = await villager.Open($"/cards/{_edition.IndexNumber}");
        var docx = await villager.Http.GetByteArrayAsync($"/cards/{_edition.IndexNumber}/card.docx");

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Contains("已发放", issued.Text, StringComparison.Ordinal);
        Assert.Contains("0000-8801234", card.TextOf(".card-fields"), StringComparison.Ordinal);
        Assert.Contains("每亩93元", card.TextOf(".card-fields"), StringComparison.Ordinal);
        Assert.Contains("6月30日前", card.TextOf(".card-fields"), StringComparison.Ordinal);
        Assert.True(card.Has(".card-sheet svg path"));
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        Assert.Contains("0000-8801234", package.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_fit_on_a_card_is_refused_and_what_was_typed_is_kept()
    {
        using var clerk = await _host.SignedIn(_host.County.Clerk);
        var tooLong = new string('长', 200);

        var page = await clerk.Send(await clerk.Open($"/desk/cards/{_edition.RecordId}"), "form[action*='Save']", ("Texts[0]", tooLong));

        Assert.Contains("一张卡放不下", page.Text, StringComparison.Ordinal);
        Assert.Contains(tooLong, page.Text, StringComparison.Ordinal);
    }
}
