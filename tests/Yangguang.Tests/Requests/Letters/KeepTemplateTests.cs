using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>Wordings and reasons of the county's own, as data with a second pair of eyes (P14).</summary>
public sealed class KeepTemplateTests(Host host) : IClassFixture<Host>
{
    private const string Code = "extension-notice";

    // P14
    [Fact]
    public async Task A_wording_of_the_county_is_in_force_from_its_day_once_a_second_person_approved_it_and_no_longer_than_it_is_wanted()
    {
        var from = host.Time.Today().AddDays(2);
        var template = await Written(Shipped.Body + "\n本县便民服务热线：12345。", from);
        Assert.Equal("示范文本1", (await On(from)).Version);

        Assert.Equal("template.same-person", (await Assert.ThrowsAsync<RuleViolationException>(() => Approved(template, host.Head()))).Ruling.Code);
        await Approved(template, host.County.Officer.AsActor());

        Assert.Equal("示范文本1", (await On(from.AddDays(-1))).Version);
        Assert.Equal("本县1", (await On(from)).Version);
        Assert.Equal("template.approved", (await Assert.ThrowsAsync<RuleViolationException>(() => Written("{申请人}", from, template.Id))).Ruling.Code);
        host.Time.MoveTo(from);
        await host.Inside(services => services.GetRequiredService<KeepTemplate>().End(template.Id, host.Head()));
        Assert.Equal("示范文本1", (await On(from.AddDays(1))).Version);
    }

    [Fact]
    public async Task A_wording_that_leaves_out_what_must_be_said_or_begins_yesterday_is_refused()
    {
        var unfit = await Assert.ThrowsAsync<RuleViolationException>(() => Written("只有一句。", host.Time.Today()));
        Assert.Contains("缺少“{延期理由}”", unfit.Ruling.Reason, StringComparison.Ordinal);

        Assert.Equal("template.past", (await Assert.ThrowsAsync<RuleViolationException>(() => Written(Shipped.Body, host.Time.Today().AddDays(-1)))).Ruling.Code);
        Assert.Equal("template.no-head", (await Assert.ThrowsAsync<RuleViolationException>(() => Written(Shipped.Body, host.Time.Today(), by: host.Clerk()))).Ruling.Code);
    }

    [Fact]
    public void Every_shipped_reason_belongs_to_an_element_that_its_decision_says() =>
        Assert.All(ReasonBook.Shipped, reason => Assert.Contains(reason.Element, DecisionCodes.Of(reason.Decision).Must.Concat(DecisionCodes.Of(reason.Decision).Instead)));

    [Fact]
    public async Task A_reason_of_the_county_is_offered_once_a_second_person_approved_it()
    {
        var reason = await host.Letters<KeepReasons, StockReason>(act => act.Add(DecisionCode.InternalAffairs, LetterElement.Reason, "只涉及本机关车辆调度", host.Head()));
        Assert.DoesNotContain(await Offered(), offered => offered.Words == reason.Words);
        Assert.Equal("reason.same-person", (await Assert.ThrowsAsync<RuleViolationException>(() => Approved(reason, host.Head()))).Ruling.Code);

        await Approved(reason, host.County.Officer.AsActor());

        Assert.Contains(await Offered(), offered => offered.Words == reason.Words);
        Assert.Equal("reason.element", (await Assert.ThrowsAsync<RuleViolationException>(() =>
            host.Letters<KeepReasons, StockReason>(act => act.Add(DecisionCode.InternalAffairs, LetterElement.SearchRecord, "不相干", host.Head())))).Ruling.Code);
    }

    private static LetterTemplate Shipped => ShippedTemplates.On(Code, WorkedCase.SignedOn);

    private Task<CountyTemplate> Written(string body, DateOnly from, CountyTemplateId? id = null, Actor? by = null) =>
        host.Letters<KeepTemplate, CountyTemplate>(act => act.Write(Code, id, Shipped.Title, Shipped.Addressee, body, from, by ?? host.Head()));

    private Task Approved(CountyTemplate template, Actor by) => host.Inside(services => services.GetRequiredService<KeepTemplate>().Approve(template.Id, by));

    private Task Approved(StockReason reason, Actor by) => host.Inside(services => services.GetRequiredService<KeepReasons>().Approve(reason.Id, by));

    private Task<LetterTemplate> On(DateOnly day) => host.Inside(services => services.GetRequiredService<TemplateBook>().On(Code, day));

    private Task<IReadOnlyList<OfferedReason>> Offered() => host.Inside(services => services.GetRequiredService<ReasonBook>().For(DecisionCode.InternalAffairs));
}
