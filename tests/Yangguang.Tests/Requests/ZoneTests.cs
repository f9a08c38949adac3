using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Zones;
using Yangguang.Rules.Requests.Case;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests;

/// <summary>Zones in halls and service centres: look up, apply, ask (E01).</summary>
public sealed class ZoneTests(Host host) : IClassFixture<Host>
{
    private static readonly ZoneFacts Facts = new()
    {
        Name = "大厅专区",
        Place = "政务服务中心一楼",
        Phone = "0550-6021234",
    };

    // E01: the computer in the hall makes a request, and each service is counted
    [Fact]
    public async Task The_computer_of_a_zone_leads_to_three_services_counts_them_and_makes_a_request()
    {
        await host.HasOffice();
        await Keep("dating-1", Facts);
        using var visitor = host.Public();
        Assert.Contains("大厅专区", (await visitor.Open("/zones")).Text, StringComparison.Ordinal);

        var page = await visitor.Send(await visitor.Open("/zones/dating-1"), "button[value=Apply]");
        Assert.Equal("/requests/new", page.Path.Split('?')[0]);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        page = await visitor.Send(page, "form.apply",
            ("Input.Body", host.County.Department.Code), ("Input.Subject", "低保标准测算依据"), ("Input.Name", "林小满"),
            ("Input.PaperNumber", GivenRequests.Person.PaperNumber), ("Input.Phone", "13805501234"));
        Assert.StartsWith("/requests/receipt/", page.Path, StringComparison.Ordinal);
        await visitor.Send(await visitor.Open("/zones/dating-1"), "button[value=Query]");
        await visitor.Send(await visitor.Open("/zones/dating-1"), "button[value=Query]");

        var request = await host.Inside(services => services.GetRequiredService<YangguangDb>().Requests.AsNoTracking().SingleAsync());
        Assert.Equal((RequestState.AwaitingConfirmation, "网上平台提交，经由大厅专区"), (request.State, request.Intake.Evidence));
        using var head = await host.SignedIn(host.County.OfficeHead);
        var desk = await head.Send(await head.Open("/desk/requests/zones"), "button[value=Consult]");
        Assert.Equal(["2", "1", "1"], desk.TextsOf("tbody td.num"));
    }

    [Fact]
    public async Task A_code_of_another_body_a_wrong_one_and_a_closed_zone_are_refused()
    {
        await Keep("zhen-1", Facts);
        var taken = await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services => services.GetRequiredService<KeepZone>()
            .Run(host.County.Township.Id, "zhen-1", Facts, isOpen: true, Actor.System)));
        Assert.Equal("zone.taken", taken.Ruling.Code);
        Assert.Equal("zone.code", (await Assert.ThrowsAsync<RuleViolationException>(() => Keep("大厅", Facts))).Ruling.Code);
        Assert.Equal("zone.incomplete", (await Assert.ThrowsAsync<RuleViolationException>(() => Keep("zhen-2", new ZoneFacts()))).Ruling.Code);
        await host.Inside(services => services.GetRequiredService<KeepZone>().Run(host.County.Department.Id, "zhen-1", Facts, isOpen: false, host.Head()));
        using var visitor = host.Public();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/zones/zhen-1")).Status);
    }

    private Task<ServiceZone> Keep(string code, ZoneFacts facts) => host.Inside(services =>
        services.GetRequiredService<KeepZone>().Run(host.County.Department.Id, code, facts, isOpen: true, host.Head()));
}
