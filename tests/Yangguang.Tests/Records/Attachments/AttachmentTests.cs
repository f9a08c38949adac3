using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Records.Attachments;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Platform.Files;
using Yangguang.Tests.Privacy;

namespace Yangguang.Tests.Records.Attachments;

/// <summary>B08, D12, P9: attachments belong to the edition, pass the gate with its text, and keep their address.</summary>
public sealed class AttachmentTests(Host host) : IClassFixture<Host>
{
    private static readonly SemaphoreSlim One = new(1);
    private static CatalogItem? _item;

    [Fact]
    public async Task A_file_is_published_with_its_edition_and_stays_at_its_address_when_the_next_has_another()
    {
        var draft = await Draft("救助标准");
        var first = await Attach(draft, FileTricks.Text("一档800元"), "标准.txt");
        var edition = await Publish(draft);

        await host.Inside(services => services.GetRequiredService<ReviseRecord>().Run(draft.Id, "更新标准", host.County.Clerk.AsActor()));
        await host.Inside(services => services.GetRequiredService<AttachFile>()
            .Replace(draft.Id, first.Number, new MemoryStream(FileTricks.Text("一档900元")), "标准.txt", host.County.Clerk.AsActor()));
        var later = await Publish(draft);

        Assert.NotEqual(edition.Digest, later.Digest);
        using var visitor = host.Public();
        Assert.Contains("救助标准", (await visitor.Open("/search?q=“一档900元”")).TextsOf(".hit-title"));
        Assert.Empty((await visitor.Open("/search?q=“一档800元”")).TextsOf(".hit-title"));
        Assert.Equal("一档800元", await visitor.Http.GetStringAsync(AttachmentAddress.Of(edition.IndexNumber, edition.Content.Attachments[0])));
        Assert.Equal("一档900元", await visitor.Http.GetStringAsync(AttachmentAddress.Of(edition.IndexNumber, later.Content.Attachments[0])));
        Assert.Equal([1, 2], [edition.Content.Attachments[0].Number, later.Content.Attachments[0].Number]);
    }

    [Fact]
    public async Task A_download_says_what_it_is_and_is_never_run()
    {
        var edition = await Published("下载", FileTricks.Text("说明文字，可以下载。"), "办理 说明.txt");
        var address = AttachmentAddress.Of(edition.IndexNumber, edition.Content.Attachments[0]);
        using var visitor = host.Public();

        using var whole = await visitor.Http.GetAsync(address);

        Assert.Equal("text/plain", whole.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", whole.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("办理 说明.txt", whole.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", whole.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", whole.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(whole.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.Http.SendAsync(again)).StatusCode);
        using var part = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new(0, 5) } };
        using var answer = await visitor.Http.SendAsync(part);
        Assert.Equal((HttpStatusCode.PartialContent, "说明"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task With_the_record_its_files_are_gone()
    {
        var edition = await Published("撤下的", FileTricks.Text("内容"), "内容.txt");
        await host.Inside(services => services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "发错栏目", "", host.County.Reviewer.AsActor()));
        using var visitor = host.Public();

        Assert.Equal(HttpStatusCode.Gone, (await visitor.Http.GetAsync(AttachmentAddress.Of(edition.IndexNumber, edition.Content.Attachments[0]))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync($"/records/{edition.IndexNumber}/files/9/x.txt")).StatusCode);
    }

    [Fact]
    public async Task A_file_of_a_draft_is_for_staff_only()
    {
        var draft = await Draft("草稿附件");
        await Attach(draft, FileTricks.Text("还没有公开"), "稿.txt");
        using var clerk = await host.SignedIn(host.County.Clerk);

        Assert.Equal("还没有公开", await clerk.Http.GetStringAsync($"/desk/records/{draft.Id}/files?handler=Open&number=1"));
        using var visitor = host.Public();
        Assert.StartsWith("/sign-in", (await visitor.Open($"/desk/records/{draft.Id}/files?handler=Open&number=1")).Path, StringComparison.Ordinal);
    }

    // B08
    [Fact]
    public async Task Personal_data_in_a_file_blocks_until_it_is_cleaned()
    {
        var draft = await Draft("名单附件");
        var attached = await Attach(draft, FileScanTests.Workbook(), "名单.xlsx");
        Assert.Contains(attached.Found.Values, value => !value.IsOfOffice);
        Assert.Contains("隐藏工作表“底表”", attached.Found.Hidden);
        Assert.DoesNotContain("13812345678", AttachmentList.Write(new([attached])), StringComparison.Ordinal);
        await host.HasSubmitted(draft);
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => Sign(draft));
        Assert.Equal("gate.privacy.open", refused.Ruling.Code);
        Assert.Contains("附件“名单”", refused.Ruling.Reason, StringComparison.Ordinal);
        await host.Inside(services => services.GetRequiredService<ReturnRecord>().Run(draft.Id, "请处理附件", host.County.Reviewer.AsActor()));

        var left = await host.Inside(services => services.GetRequiredService<CleanAttachment>().Run(draft.Id, attached.Number, host.County.Clerk.AsActor()));

        Assert.Equal(0, left);
        var edition = await Publish(draft);
        Assert.NotEqual(attached.Sha256, edition.Content.Attachments[0].Sha256);
        Assert.Empty(edition.Content.Attachments[0].Found.Hidden);
    }

    // B08: an exception is made with a legal ground, as for the text.
    [Fact]
    public async Task Personal_data_in_a_file_leaves_when_the_law_demands_it()
    {
        var draft = await Draft("处罚附件");
        await Attach(draft, FileTricks.Text("当事人电话13812345678"), "决定书.txt");
        await host.HasSubmitted(draft);

        var edition = await Sign(draft, ReviewSheet.Whole with
        {
            Privacy = PrivacyAnswer.KeptByLaw,
            PrivacyGround = ExposureGrounds.All[0].Ground,
            PrivacyBasis = "行政处罚决定依法公示",
        });

        Assert.NotNull(edition);
    }

    [Fact]
    public async Task What_no_program_can_check_a_person_confirms()
    {
        var draft = await Draft("图片附件");
        var picture = await Attach(draft, FileTricks.Png, "现场.png");
        var wordless = await Assert.ThrowsAsync<RuleViolationException>(() => host.HasSubmitted(draft));
        Assert.Equal("attachment.no-alt", wordless.Ruling.Code);
        await host.Inside(services => services.GetRequiredService<DescribeAttachment>()
            .Run(draft.Id, picture.Number, new AttachmentWords("发放现场", "工作人员在柜台发放救助金"), host.County.Clerk.AsActor()));
        await host.HasSubmitted(draft);

        var unseen = await Assert.ThrowsAsync<RuleViolationException>(() => Sign(draft, ReviewSheet.Whole with { FilesSeen = false }));

        Assert.Equal("gate.files.unseen", unseen.Ruling.Code);
        var edition = await Sign(draft);
        using var visitor = host.Public();
        var page = await visitor.Open($"/records/{edition!.IndexNumber}");
        Assert.Equal("工作人员在柜台发放救助金", page.Find(".record-picture img").GetAttribute("alt"));
    }

    [Fact]
    public async Task A_video_has_captions_and_a_transcript_and_programs_know_it()
    {
        var draft = await Draft("视频附件");
        var video = await Attach(draft, FileTricks.Mp4(), "解读.mp4");
        var captions = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n这次提高了标准。\n";
        var broken = await Assert.ThrowsAsync<RuleViolationException>(() => Describe(draft, video, "WEBVTT\n\n00:04 --> 00:01\n反了\n"));
        Assert.Contains("第3行", broken.Ruling.Reason, StringComparison.Ordinal);
        await Describe(draft, video, captions);
        await host.HasSubmitted(draft);
        var edition = (await Sign(draft))!;
        using var visitor = host.Public();

        var page = await visitor.Open($"/records/{edition.IndexNumber}");

        Assert.Equal(captions, await visitor.Http.GetStringAsync(page.Find("track").GetAttribute("src")));
        Assert.Contains("文字稿", page.TextOf(".record-media details"), StringComparison.Ordinal);
        Assert.Contains("VideoObject", page.Find("script[type='application/ld+json']").TextContent, StringComparison.Ordinal);
        Assert.Contains("rel=\"enclosure\"", await visitor.Http.GetStringAsync("/records.atom"), StringComparison.Ordinal);
        Assert.Contains("<enclosure ", await visitor.Http.GetStringAsync("/records.rss"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_takes_describes_moves_and_removes_files()
    {
        var draft = await Draft("桌面附件");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var page = await clerk.Open($"/desk/records/{draft.Id}/files");
        page = await clerk.SendFile(page, "form[enctype]", "Uploads", "甲.txt", FileTricks.Text("甲"));
        page = await clerk.SendFile(page, "aside form[enctype]", "Uploads", "乙.txt", FileTricks.Text("手机13812345678"));
        Assert.Equal(["甲", "乙"], page.TextsOf(".attachment h2"));
        Assert.Contains("138****5678", page.Text, StringComparison.Ordinal);

        page = await clerk.Send(page, ".attachment:nth-of-type(2) form[action$=Up]");
        page = await clerk.Send(page, "form[action$=Clean]");
        page = await clerk.Send(page, "form[action$=Remove]");
        var refused = await clerk.SendFile(page, "aside form[enctype]", "Uploads", "x.svg", FileTricks.Text("<svg onload='x()'/>"));

        Assert.Equal(["甲"], page.TextsOf(".attachment h2"));
        Assert.Contains("SVG", refused.TextOf(".error-summary"), StringComparison.Ordinal);
    }

    // The text form has no attachments in it, and takes none away.
    [Fact]
    public async Task Rewriting_the_text_keeps_the_files()
    {
        var draft = await Draft("改正文");
        await Attach(draft, FileTricks.Text("附件"), "附件.txt");

        await host.Inside(async services =>
        {
            var record = await services.GetRequiredService<YangguangDb>().Records.AsNoTracking().SingleAsync(record => record.Id == draft.Id);
            await services.GetRequiredService<RewriteRecord>().Run(draft.Id, record.Revision, Given.Content("改正文", host.Time.Today()), host.County.Clerk.AsActor());
        });

        Assert.Single((await host.RecordOf(draft.Id)).Content.Attachments);
    }

    // B08: what is said on the page of a withdrawn record is public for ever.
    [Fact]
    public async Task The_reason_of_a_withdrawal_gives_no_personal_data_away()
    {
        var edition = await Published("撤下原因", FileTricks.Text("内容"), "内容二.txt");

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services => services.GetRequiredService<WithdrawRecord>()
            .Run(edition.RecordId, "张三（13812345678）来电要求撤下", "", host.County.Reviewer.AsActor())));

        Assert.Contains("撤下原因", refused.Ruling.Reason, StringComparison.Ordinal);
    }

    private Task Describe(GovernmentRecord draft, Attachment video, string captions) => host.Inside(services => services.GetRequiredService<DescribeAttachment>()
        .Run(draft.Id, video.Number, new AttachmentWords("政策解读", "", "这次提高了标准。", new MemoryStream(Encoding.UTF8.GetBytes(captions)), "字幕.vtt"), host.County.Clerk.AsActor()));

    private async Task<RecordEdition> Published(string title, byte[] file, string name)
    {
        var draft = await Draft(title);
        await Attach(draft, file, name);
        return await Publish(draft);
    }

    private async Task<RecordEdition> Publish(GovernmentRecord draft)
    {
        await host.HasSubmitted(draft);
        return (await Sign(draft))!;
    }

    private Task<RecordEdition?> Sign(GovernmentRecord draft, ReviewSheet? sheet = null) =>
        host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, sheet ?? ReviewSheet.Whole, host.County.Reviewer.AsActor()));

    private Task<Attachment> Attach(GovernmentRecord draft, byte[] content, string name) => host.Inside(services =>
        services.GetRequiredService<AttachFile>().Run(draft.Id, new MemoryStream(content), name, "", host.County.Clerk.AsActor()));

    private async Task<GovernmentRecord> Draft(string title)
    {
        await One.WaitAsync();
        try
        {
            _item ??= (await host.HasCatalog(host.County.Department, "16", Given.Row("救助")))[0];
        }
        finally
        {
            One.Release();
        }

        return await host.HasDraft(_item, Given.Content(title, host.Time.Today()));
    }
}
