using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Browser.Harness;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Remedies;

namespace Yangguang.Browser;

/// <summary>A citizen with a phone, from the form to the answer (B11, B12).</summary>
[Collection(InTheCounty.Name)]
public sealed class CitizenTests(County county)
{
    private const int Phone = 390;
    private const string Subject = "县乡公路养护招标评分细则";

    // B11, B12
    [BrowserFact]
    public async Task A_citizen_with_a_phone_asks_confirms_and_reads_the_answer()
    {
        var office = await Office();
        var page = await county.Visit("/", Phone);
        await page.ClickAsync("main a[href='/requests/new']");
        await page.SelectOptionAsync("#Input_Body", office.Code);
        await page.FillAsync("#Input_Subject", Subject);
        await page.FillAsync("#Input_Name", "林小满");
        await page.FillAsync("#Input_PaperNumber", "110101199003071233");
        await page.FillAsync("#Input_Phone", "13805501234");
        Assert.False(await page.IsVisibleAsync("#Input_CreditCode"));
        await page.Fits();
        // The form takes nobody for a person who is faster than people.
        await page.EvaluateAsync("() => new Promise(done => { const look = () => performance.now() > 3500 ? done() : requestAnimationFrame(look); look(); })");
        await page.ClickAsync("form.apply .actions button");
        if (await page.QuerySelectorAsync("button[formaction*=File]") is { } stillAsk)
            await stillAsk.ClickAsync();

        var code = await page.InnerTextAsync(".query-code");
        await page.Fits();
        await page.ClickAsync("text=确认收到 >> nth=-1");
        Assert.Equal("已经收到，正在登记", await page.InnerTextAsync("h1"));
        await page.Fits();
        await Answer(office.Body);

        var another = await county.Visit("/requests/track", Phone);
        await another.FillAsync("#Code", code);
        await another.ClickAsync("main form button");
        Assert.Equal("予以公开", await another.InnerTextAsync(".result-word"));
        Assert.Contains("行政复议", await another.InnerTextAsync("section[aria-labelledby=remedies]"), StringComparison.Ordinal);
        await another.Fits();
    }

    /// <summary>The transport office answers as it does at its desk.</summary>
    private Task<bool> Answer(BodyId body) => Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var request = await db.Requests.Where(each => each.BodyId == body && each.Wish.Subject == Subject).OrderByDescending(each => each.Id).Select(each => each.Id).FirstAsync();
        var (clerk, head) = (Somebody(body, StaffRole.RequestOfficer), Somebody(body, StaffRole.OfficeHead));
        await services.GetRequiredService<RegisterRequest>().Run(request, clerk);
        var must = DecisionCodes.Of(DecisionCode.Granted).Must;
        await services.GetRequiredService<DraftDecision>().Run(
            request, new() { Code = DecisionCode.Granted, Words = must.ToDictionary(element => element, _ => "见附件《评分细则》。") }, clerk);
        await services.GetRequiredService<SignDecision>().Run(request, head);
        var today = services.GetRequiredService<TimeProvider>().Today();
        await services.GetRequiredService<DeliverDecision>().Run(request, new() { Way = DeliveryWay.Electronic, DispatchedOn = today, Proof = "网上平台" }, clerk);
        return true;
    });

    private Task<(string Code, BodyId Body)> Office() => Inside(async services =>
    {
        var body = await services.GetRequiredService<YangguangDb>().Bodies.Where(each => each.Kind == BodyKind.Department).OrderBy(each => each.Order).FirstAsync();
        await services.GetRequiredService<KeepOffice>().Run(body.Id, new()
        {
            UnitName = $"{body.ShortName}办公室",
            OrganKind = OrganKind.Department,
            NumberWord = "昭公开",
            Phone = "0550-6021234",
            Address = "昭明县人民路1号",
            CountyGovernment = "昭明县人民政府",
            Court = "昭明县人民法院",
        }, isOpen: true, Actor.System);
        return (body.Code, body.Id);
    });

    private static Actor Somebody(BodyId body, StaffRole role) => new(Guid.CreateVersion7(), role.InWords(), body, role);

    private async Task<T> Inside<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = county.Services.CreateAsyncScope();
        var jurisdiction = await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().FirstAsync();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
        return await work(scope.ServiceProvider);
    }
}
