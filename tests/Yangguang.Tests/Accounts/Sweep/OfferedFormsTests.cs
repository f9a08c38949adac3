using System.Text.RegularExpressions;
using Yangguang.Accounts;
using Yangguang.Tests.Demo;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Accounts.Sweep;

/// <summary>C06: nobody is offered a button that answers with a refusal, asked of every page that a role's links lead to.</summary>
[Collection(InTheDemonstration.Name)]
public sealed partial class OfferedFormsTests(DemonstrationHost host)
{
    [Theory]
    [InlineData(StaffRole.Supervisor)]
    [InlineData(StaffRole.Archivist)]
    [InlineData(StaffRole.Administrator)]
    [InlineData(StaffRole.SecrecyReviewer)]
    [InlineData(StaffRole.RequestOfficer)]
    public async Task Every_form_that_a_role_is_offered_may_be_sent_by_it(StaffRole role)
    {
        var routes = (await Route.Of(host.Services)).OrderBy(route => route.HasParameters).ToList();
        using var member = await Explorer.SignedIn(host, role);
        await member.Walk();

        var offered = member.Opened.SelectMany(page => Explorer.Forms(page).Select(form => (Page: page.Path, To: form.Address.Split('?')[0], form.Address))).ToList();
        Assert.NotEmpty(offered);
        Offenders.None(
            from form in offered
            where form.To.StartsWith("/desk", StringComparison.Ordinal)
            let route = routes.First(each => IsOf(each, form.To))
            where !route.IsOpenTo(role) || (!route.IsOwnAccount && !Permissions.Grants(role, Permission.MayAct))
            group form by (route.Pattern, Handler: Handler().Match(form.Address).Value) into same
            select $"{role}: {same.Key.Pattern}{same.Key.Handler} on {same.First().Page}");
    }

    private static bool IsOf(Route route, string path) => Regex.IsMatch(
        path, $"^/?{string.Join("/", route.Pattern.Trim('/').Split('/').Select(part => part.Contains('{', StringComparison.Ordinal) ? "[^/]+" : Regex.Escape(part)))}$");

    [GeneratedRegex(@"\?handler=\w+")]
    private static partial Regex Handler();
}
