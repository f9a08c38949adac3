using Microsoft.Playwright;
using Yangguang.Accounts;
using Yangguang.Browser.Harness;

namespace Yangguang.Browser;

/// <summary>A paper request at the desk, from the counter to its delivery; the supervisor who urges, the third party who is asked (B11, B14).</summary>
[Collection(InTheCounty.Name)]
public sealed class RequestDeskTests(County county)
{
    private const string Body = "县民政局";
    private const string Applicant = "林小满";

    // B11, B14
    [BrowserFact]
    public async Task An_officer_takes_a_paper_in_the_head_signs_it_and_the_office_urges()
    {
        var officer = await county.VisitAs(StaffRole.RequestOfficer, "/desk/requests/new", body: Body);
        await TakeIn(officer, "养老机构等级评定结果");
        await Press(officer, "登记");
        var address = new Uri(officer.Url).AbsolutePath;

        var supervisor = await county.VisitAs(StaffRole.DisclosureOfficer, address);
        await supervisor.ClickAsync("summary:has-text('发出督办')");
        await supervisor.FillAsync("#Urging_Text", "请抓紧办理");
        await supervisor.FillAsync("#Urging_AnswerBy", "2099-01-04");
        await supervisor.ClickAsync("button:has-text('发出督办')");
        await officer.GotoAsync($"{address}/answer?code=AlreadyPublic");
        await officer.ClickAsync("main form .button-primary");
        Assert.Contains("请抓紧办理", await officer.InnerTextAsync("main"), StringComparison.Ordinal);

        var head = await county.VisitAs(StaffRole.OfficeHead, address, body: Body);
        await Press(head, "签发");
        await officer.GotoAsync(address);
        await officer.FillAsync("#Input_Proof", "申请人签收");
        await officer.EvaluateAsync("document.querySelector('#Input_ServedOn').value = document.querySelector('#Input_On').value");
        await Press(officer, "登记送达");
        Assert.Equal("已送达", (await officer.InnerTextAsync(".page-head .badge")).Trim());
    }

    // B11, art. 32: no public address leads to it but the signed link; who asks is never told.
    [BrowserFact]
    public async Task A_third_party_with_a_phone_objects_by_the_link_of_the_letter()
    {
        var officer = await county.VisitAs(StaffRole.RequestOfficer, "/desk/requests/new", body: Body);
        await TakeIn(officer, "敬老院采购合同");
        await Press(officer, "登记");
        var address = new Uri(officer.Url).AbsolutePath;
        await officer.GotoAsync($"{address}?act=Consult");
        await officer.FillAsync("#Input_Party", "昭明县某家具公司");
        await officer.FillAsync("#Input_Text", "是否同意公开贵公司的采购合同");
        await officer.ClickAsync(".act-form .button-primary");
        var letter = await officer.GetAttributeAsync("section[aria-labelledby=opinion-links] a", "href");

        var party = await county.Visit(letter!, width: 390);
        await party.Fits();
        Assert.DoesNotContain(Applicant, await party.InnerTextAsync("main"), StringComparison.Ordinal);
        await party.CheckAsync("input[value=Objects]");
        await party.ClickAsync("main form .button-primary");
        Assert.Contains("请写明理由", await party.InnerTextAsync(".error-summary"), StringComparison.Ordinal);
        Assert.True(await party.IsCheckedAsync("input[value=Objects]"));
        await party.Fits();
        await party.FillAsync("#Words", "合同单价是商业秘密。");
        await party.ClickAsync("main form .button-primary");
        Assert.Contains("不同意公开", await party.InnerTextAsync("main"), StringComparison.Ordinal);
        await party.Fits();

        await officer.GotoAsync(address);
        Assert.Contains("不同意公开", await officer.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    private static async Task TakeIn(IPage officer, string subject)
    {
        await officer.FillAsync("#Input_Name", Applicant);
        await officer.FillAsync("#Input_PaperNumber", "110101199003071233");
        await officer.FillAsync("#Input_Phone", "13805501234");
        await officer.FillAsync("#Input_Subject", subject);
        await officer.ClickAsync("main .actions .button-primary");
        Assert.Matches("[A-Z2-9]{4}-", await officer.InnerTextAsync(".receipt-code"));
        await officer.ClickAsync("main a.button-primary");
    }

    private static Task Press(IPage page, string act) => page.ClickAsync($".act-form .button-primary:text-is('{act}')");
}
