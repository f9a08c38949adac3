using System.Net;
using System.Text;
using Yangguang.Accounts;
using Yangguang.Tests.Demo;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Accounts.Sweep;

/// <summary>
/// C06: every address × every role, over HTTP. What is expected is computed from the table of
/// permissions; there is no list of exceptions.
/// </summary>
[Collection(InTheDemonstration.Name)]
public sealed class PermissionSweepTests(DemonstrationHost host)
{
    [Fact]
    public async Task Every_address_is_public_for_systems_or_of_the_desk_and_every_page_of_the_desk_names_its_permission()
    {
        var routes = await Route.Of(host.Services);

        Offenders.None(routes.Where(route => !route.IsDesk && !route.IsPublic && !route.IsForSystems)
            .Select(route => $"{route.Pattern} is neither public nor of the desk nor for connected systems"));
        Offenders.None(routes.Where(route => route.IsDesk && (route.IsPublic || !route.NamesPolicy)).Select(route => $"{route.Pattern} names no permission"));
        Assert.InRange(routes.Count(route => route.IsDesk), 100, int.MaxValue);
    }

    [Fact]
    public async Task Who_did_not_sign_in_comes_to_the_door_from_every_page_of_the_desk()
    {
        var routes = await Route.Of(host.Services);
        using var stranger = new Visitor(host.CreateClient());

        var wrong = new List<string>();
        foreach (var route in routes.Where(route => route.IsDesk))
        {
            var page = await stranger.Open(route.Made());
            if (!page.Path.StartsWith("/sign-in?next=", StringComparison.Ordinal))
                wrong.Add($"{route.Pattern} showed {page.Path}");
        }

        Offenders.None(wrong);
    }

    [Fact]
    public async Task An_address_for_systems_takes_a_key_and_no_cookie()
    {
        var routes = await Route.Of(host.Services);
        using var officer = await Explorer.SignedIn(host, StaffRole.DisclosureOfficer);

        var wrong = new List<string>();
        foreach (var route in routes.Where(route => route.IsForSystems))
        {
            using var read = await officer.Visitor.Http.GetAsync(new Uri($"http://localhost{route.Made()}"));
            using var body = new StringContent("{}", Encoding.UTF8, "application/json");
            using var sent = await officer.Visitor.Http.PostAsync(new Uri($"http://localhost{route.Made()}"), body);
            if (read.IsSuccessStatusCode || sent.IsSuccessStatusCode || (read.StatusCode != HttpStatusCode.Unauthorized && sent.StatusCode != HttpStatusCode.Unauthorized))
                wrong.Add($"{route.Pattern}: {(int)read.StatusCode}, {(int)sent.StatusCode}");
        }

        Offenders.None(wrong);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_page_and_form_answers_a_role_as_the_table_says(StaffRole role)
    {
        var routes = await Route.Of(host.Services);
        using var member = await Explorer.SignedIn(host, role);
        var token = (await member.Visitor.Open("/desk/sign-out")).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;

        var wrong = new List<string>();
        foreach (var route in routes.Where(route => route.IsDesk))
        {
            var page = await member.Visitor.Open(route.Made());
            if (page.Status >= HttpStatusCode.InternalServerError || IsRefusal(page) == route.IsOpenTo(role))
                wrong.Add($"GET {route.Pattern}: {(int)page.Status} {page.Path}");
            foreach (var handler in route.PostHandlers)
                wrong.AddRange(await Posted(member, route, handler, token));
        }

        Offenders.None(wrong);
    }

    public static TheoryData<StaffRole> Roles => [.. Enum.GetValues<StaffRole>()];

    private static bool IsRefusal(Page page) => page.Path.StartsWith("/desk/refused?", StringComparison.Ordinal);

    private static async Task<IEnumerable<string>> Posted(Explorer member, Route route, string handler, string token)
    {
        var reads = !route.IsOwnAccount && !Permissions.Grants(member.Role, Permission.MayAct);
        var allowed = route.IsOpenTo(member.Role) && !reads;
        // Who may is stopped by the missing token alone; who may not is stopped although the token is right.
        using var content = new FormUrlEncodedContent(allowed ? [] : [KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var answer = await member.Visitor.Http.PostAsync(new Uri($"http://localhost{route.Made()}?handler={handler}"), content);
        return answer.StatusCode == (allowed ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden)
            ? [] : [$"POST {route.Pattern}?handler={handler}: {(int)answer.StatusCode}"];
    }
}
