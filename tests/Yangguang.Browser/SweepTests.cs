using Yangguang.Accounts;
using Yangguang.Browser.Harness;

namespace Yangguang.Browser;

/// <summary>Every page, wide and on a phone: nothing for axe to object to (WCAG 2.2 AA), nothing over the edge, no script error.</summary>
[Collection(InTheCounty.Name)]
public sealed class SweepTests(County county)
{
    private const int FewestPages = 10;

    [BrowserFact]
    public async Task The_whole_portal_is_sound()
    {
        var sweep = new Sweep(await county.Visit("/"), "portal");

        var complaints = await sweep.From("/", path => !IsDesk(path));

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        Assert.InRange(sweep.Visited.Count, FewestPages, int.MaxValue);
    }

    [BrowserTheory]
    [InlineData(StaffRole.Clerk)]
    [InlineData(StaffRole.Reviewer)]
    [InlineData(StaffRole.DisclosureOfficer)]
    public async Task The_whole_desk_is_sound(StaffRole role)
    {
        var sweep = new Sweep(await county.VisitAs(role, "/desk"), $"desk-{role}");

        var complaints = await sweep.From("/desk", IsDesk);

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        Assert.NotEmpty(sweep.Visited);
    }

    private static bool IsDesk(string path) => path == "/desk" || path.StartsWith("/desk/", StringComparison.Ordinal) || path.StartsWith("/desk?", StringComparison.Ordinal);
}
