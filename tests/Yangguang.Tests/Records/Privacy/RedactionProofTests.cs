using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Records.Tables;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Privacy;

/// <summary>Personal information at the gate and at the door (B08, D12): masked, excepted with a ground, or it does not leave.</summary>
public sealed class RedactionProofTests(Host host) : IClassFixture<Host>
{
    private const string Number = "11010519491231002X";
    private const string Mobile = "13812345678";

    private static readonly SemaphoreSlim One = new(1);

    private static CatalogItem? _item;

    // B08, D12: every field the public reads is searched, whatever the reviewer answers.
    [Theory]
    [InlineData("title")]
    [InlineData("summary")]
    [InlineData("text")]
    [InlineData("table")]
    [InlineData("source")]
    [InlineData("keywords")]
    [InlineData("tags")]
    [InlineData("attribute")]
    [InlineData("full-width")]
    [InlineData("invisible")]
    [InlineData("lines")]
    public async Task Personal_information_is_not_smuggled_out(string way)
    {
        var draft = await Submitted(content => way switch
        {
            "title" => content with { Title = $"关于{Number}的决定" },
            "summary" => content with { Summary = $"联系人手机{Mobile}" },
            "text" => content with { Text = $"银行卡号6222021234567890128、手机{Mobile}。" },
            "table" => content with { TableKind = TableKind.Plain, Table = $"姓名\t手机\n张三\t{Mobile}" },
            "source" => content with { ObtainedFrom = $"张三 {Mobile}" },
            "keywords" => content with { Keywords = $"救助 {Mobile}" },
            "tags" => content with { Text = "身份证号110105<b>19491231</b>002X。" },
            "attribute" => content with { Text = $"<img alt=\"{Number}\">" },
            "full-width" => content with { Text = "手机１３８１２３４５６７８。" },
            "invisible" => content with { Text = "手机138\u200b12345678。" },
            _ => content with { Text = "身份证号110105\n19491231\n002X。" },
        });

        foreach (var answer in new[] { PrivacyAnswer.None, PrivacyAnswer.Masked })
            Assert.Equal("gate.privacy.open", (await Refusal(draft, ReviewSheet.Whole with { Privacy = answer })).Code);
    }

    // B08
    [Fact]
    public async Task The_refusal_names_each_place_and_gives_nothing_away()
    {
        var draft = await Submitted(content => content with { Text = $"甲。\n身份证号{Number}，手机{Mobile}。" });

        var refusal = (await Refusal(draft, ReviewSheet.Whole)).Reason;

        Assert.Contains("正文第2行的身份证号110105********002X", refusal, StringComparison.Ordinal);
        Assert.Contains("手机号138****5678", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, refusal, StringComparison.Ordinal);
    }

    // B08: one finding excepted, the other still blocks; both excepted, it leaves and the approval says why.
    [Fact]
    public async Task Each_finding_needs_a_ground_of_its_own_or_the_one_for_all()
    {
        var draft = await Submitted(content => content with { Text = $"身份证号{Number}，手机{Mobile}。" });
        var sheet = ReviewSheet.Whole with { Privacy = PrivacyAnswer.KeptByLaw, PrivacyBasis = "某办法第十条，公布期六个月" };
        var key = Yangguang.Records.Desk.ExposedText.Of(draft).Values[0].Key;
        var one = sheet with { KeptGrounds = new Dictionary<string, ExposureGround> { [key] = ExposureGround.Discipline } };

        Assert.Equal("gate.privacy.basis", (await Refusal(draft, sheet)).Code);
        Assert.Equal("gate.privacy.open", (await Refusal(draft, one)).Code);
        await Publish(draft, one with { PrivacyGround = ExposureGround.OfficialContact });

        var approval = Assert.Single((await host.RecordOf(draft.Id)).Approvals, approval => approval.Step == GateStep.Privacy);
        Assert.Equal([ExposureGround.Discipline, ExposureGround.OfficialContact], approval.Kept.Select(kept => kept.Ground));
        Assert.Contains("国办发〔2020〕49号", approval.Note, StringComparison.Ordinal);
        Assert.Contains("某办法第十条", approval.Note, StringComparison.Ordinal);
        Assert.DoesNotContain(Mobile, approval.Note, StringComparison.Ordinal);
    }

    // B08
    [Fact]
    public async Task The_number_of_an_office_stops_nothing()
    {
        var draft = await Submitted(content => content with { Text = "咨询电话：0855-8223456。" });

        Assert.True((await Publish(draft, ReviewSheet.Whole))!.IsPublic);
    }

    // B08: urgency does not lay names bare.
    [Fact]
    public async Task An_urgent_publication_passes_the_same_search()
    {
        var draft = await Submitted(content => content with { Text = $"请拨打{Mobile}报名。" });
        Task<RecordEdition> Urgently(ReviewSheet sheet, string reason) => host.Inside(services =>
            services.GetRequiredService<PublishUrgently>().Run(draft.Id, reason, sheet, host.County.Reviewer.AsActor()));
        var silent = ReviewSheet.Whole with { Privacy = null };

        Assert.Equal("gate.privacy.leaking", (await Assert.ThrowsAsync<RuleViolationException>(() => Urgently(silent, "防汛"))).Ruling.Code);
        var kept = silent with { Privacy = PrivacyAnswer.KeptByLaw, PrivacyGround = ExposureGround.OfficialContact, PrivacyBasis = "防汛值班手机" };
        Assert.Equal("gate.privacy.leaking", (await Assert.ThrowsAsync<RuleViolationException>(() => Urgently(kept, $"事主{Number}急需"))).Ruling.Code);

        Assert.True((await Urgently(kept, "防汛")).IsPublic);
    }

    // D12: words that are published with the text are searched at the door too.
    [Fact]
    public async Task A_change_note_smuggles_nothing()
    {
        var draft = await Submitted(content => content);
        await Publish(draft, ReviewSheet.Whole);
        await host.Inside(services => services.GetRequiredService<ReviseRecord>().Run(draft.Id, $"删去{Mobile}", host.County.Clerk.AsActor()));
        await host.HasSubmitted(draft);

        Assert.Equal("gate.privacy.open", (await Refusal(draft, ReviewSheet.Whole)).Code);
    }

    // B08: 一键脱敏 is an edit: what was cleared before is asked again, and then it may leave.
    [Fact]
    public async Task One_press_masks_the_draft_and_every_step_is_asked_again()
    {
        var draft = await Submitted(content => content with
        {
            Text = $"身份证号{Number}，咨询电话：0855-8223456。",
            TableKind = TableKind.Plain,
            Table = $"姓名,手机\n张三,{Mobile}",
        });
        await host.Inside(services => services.GetRequiredService<ReviewStep>().Run(draft.Id, ReviewSheet.Whole, host.County.SecrecyReviewer.AsActor()));
        await host.Inside(services => services.GetRequiredService<ReturnRecord>().Run(draft.Id, "请脱敏", host.County.Reviewer.AsActor()));

        var left = await host.Inside(services => services.GetRequiredService<MaskRecord>().Run(draft.Id, host.County.Clerk.AsActor()));

        var masked = await host.RecordOf(draft.Id);
        Assert.Equal(0, left);
        Assert.Equal("身份证号110105********002X，咨询电话：0855-8223456。", masked.Content.Text);
        Assert.Equal("姓名,手机\n张三,138****5678", masked.Content.Table);
        Assert.Equal([GateStep.Attribute, GateStep.Secrecy, GateStep.Privacy, GateStep.SignOff], masked.AsCase().Missing);
        await host.HasSubmitted(draft);
        Assert.True((await Publish(draft, ReviewSheet.Whole))!.IsPublic);
    }

    [Fact]
    public async Task What_only_a_hand_can_take_out_is_counted()
    {
        var draft = await Drafted(content => content with { Text = $"手机{Mobile}，另一个139\u200b12345678。" });

        Assert.Equal(1, await host.Inside(services => services.GetRequiredService<MaskRecord>().Run(draft.Id, host.County.Clerk.AsActor())));
    }

    private async Task<GovernmentRecord> Drafted(Func<RecordContent, RecordContent> change)
    {
        await One.WaitAsync();
        try
        {
            _item ??= (await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息")))[0];
        }
        finally
        {
            One.Release();
        }

        return await host.HasDraft(_item, change(Given.Content("审核信息", host.Time.Today())));
    }

    private async Task<GovernmentRecord> Submitted(Func<RecordContent, RecordContent> change) => await host.HasSubmitted(await Drafted(change));

    private Task<RecordEdition?> Publish(GovernmentRecord draft, ReviewSheet sheet) =>
        host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, sheet, host.County.Reviewer.AsActor()));

    private async Task<Yangguang.Rules.Law.Ruling> Refusal(GovernmentRecord draft, ReviewSheet sheet) =>
        (await Assert.ThrowsAsync<RuleViolationException>(() => Publish(draft, sheet))).Ruling;
}
