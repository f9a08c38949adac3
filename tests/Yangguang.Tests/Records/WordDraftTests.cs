using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Records.Attachments;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

// A Word file becomes clean, accessible markup; what is guessed is only offered.
public sealed class WordDraftTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task A_word_file_becomes_headings_lists_and_tables_without_what_was_deleted_or_hidden()
    {
        var draft = await Read(WordFile.Notice(), "通知.docx");
        Assert.Equal(
            "<p>各镇人民政府：</p><h2>一、总体安排</h2><p>补贴自<strong>三月</strong>起发放。</p><h2>二、发放标准</h2><ul><li>城市每月</li><li>农村每月</li></ul>"
            + "<p>详见<a href=\"https://www.gov.cn/\">中国政府网</a>。</p><table><thead><tr><th scope=\"col\">乡镇</th><th scope=\"colgroup\" colspan=\"2\">金额</th></tr></thead>"
            + "<tbody><tr><td rowspan=\"2\">青溪镇</td><td>100</td><td>元</td></tr><tr><td>200</td><td>元</td></tr></tbody></table><p>昭明县民政局</p><p>2026年2月20日</p>",
            draft.Body.ToHtml());
        Assert.Contains(draft.Notes, note => note.Contains("修订", StringComparison.Ordinal));
        Assert.Contains(draft.Notes, note => note.Contains("隐藏文字", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_name_number_and_day_are_read_from_its_head_and_signature()
    {
        var facts = (await Read(WordFile.Notice(), "通知.docx")).Facts;
        Assert.Equal(("昭明县民政局关于发放春季困难群众生活补贴的通知", "昭民发〔2026〕18号", new DateOnly(2026, 2, 20)), (facts.Title, facts.Number, facts.FormedOn!.Value));
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4 }, "另存为")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6 }, "不是docx")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 }, "损坏")]
    public async Task What_is_no_readable_word_file_is_refused_with_what_to_do(byte[] content, string said)
    {
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => Read(content, "通知.docx"));
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_reads_it_into_the_form_and_what_was_typed_stays()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("补贴发放")))[0];
        using var clerk = await host.SignedIn(host.County.Clerk);
        var page = await clerk.Open($"/desk/records/new?item={item.Id}");
        page = await clerk.SendFile(page, "button[formaction*=Word]", "Word", "通知.docx", WordFile.Notice(), ("Input.Title", "我写的标题"));
        Assert.Equal("我写的标题", page.Find("[name='Input.Title']").GetAttribute("value"));
        Assert.Equal("昭民发〔2026〕18号", page.Find("[name='Input.DocumentNumber']").GetAttribute("value"));
        Assert.Contains("没有改动：标题", page.Text, StringComparison.Ordinal);
        page = await clerk.Send(page, "form[data-autosave]", ("Input.Title", "补贴通知"));
        Assert.Equal("补贴通知", page.TextOf("h1"));
        Assert.Contains("<h2>一、总体安排</h2>", page.Find("[name='Input.Html']").TextContent, StringComparison.Ordinal);
        var files = await clerk.Open($"{page.Path}/files");
        Assert.Contains("原文（Word 格式）", files.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_file_of_somebody_else_is_not_taken_for_the_original()
    {
        var item = (await host.HasCatalog(host.County.Department, "06", Given.Row("补贴标准")))[0];
        var draft = await host.HasDraft(item, Given.Content("补贴标准", host.Time.Today()));
        var foreign = (await host.Inside(services => services.GetRequiredService<ReadWordFile>()
            .Run(new MemoryStream(WordFile.Notice()), "别人的.docx", host.County.VillageClerk.AsActor()))).Original;

        await host.Inside(services => services.GetRequiredService<KeepOriginal>().Run(draft.Id, foreign, host.County.Clerk.AsActor()));

        Assert.Empty((await host.RecordOf(draft.Id)).Content.Attachments);
    }

    private Task<WordDraft> Read(byte[] content, string name) => host.Inside(services =>
        services.GetRequiredService<ReadWordFile>().Run(new MemoryStream(content), name, host.County.Clerk.AsActor()));
}
