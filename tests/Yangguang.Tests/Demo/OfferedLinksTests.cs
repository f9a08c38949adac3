using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Demo;

/// <summary>
/// A link is a promise: whatever a page offers to the person who reads it, that person may open. Walks a few of each kind
/// of address from the front page on.
/// </summary>
[Collection(InTheDemonstration.Name)]
public sealed partial class OfferedLinksTests(DemonstrationHost host)
{
    private const int OfEachKind = 3;
    private const int FewestPages = 10;

    [Fact]
    public async Task The_portal_offers_nothing_that_it_refuses()
    {
        using var citizen = new Visitor(host.CreateClient());

        await Walk(citizen, "/");
    }

    [Theory]
    [InlineData(StaffRole.Clerk)]
    [InlineData(StaffRole.VillageClerk)]
    [InlineData(StaffRole.Reviewer)]
    [InlineData(StaffRole.RequestOfficer)]
    [InlineData(StaffRole.OfficeHead)]
    [InlineData(StaffRole.DisclosureOfficer)]
    [InlineData(StaffRole.SecrecyReviewer)]
    [InlineData(StaffRole.Supervisor)]
    [InlineData(StaffRole.Archivist)]
    [InlineData(StaffRole.Administrator)]
    public async Task The_desk_offers_nothing_that_it_refuses(StaffRole role)
    {
        var userName = await host.Inside(services => services.GetRequiredService<YangguangDb>().Staff
            .Where(staff => staff.IsDemonstration && staff.Role == role).OrderBy(staff => staff.UserName)
            .Select(staff => staff.UserName!).FirstAsync());
        using var member = new Visitor(host.CreateClient());
        var door = await member.Open("/sign-in");
        await member.Send(door, "main form", ("UserName", userName), ("Password", DemonstrationAccounts.Password));

        await Walk(member, "/desk");
    }

    private static async Task Walk(Visitor visitor, string start)
    {
        var (ahead, seen, kinds, refused) = (new Queue<string>([start]), new HashSet<string> { start }, new Dictionary<string, int>(), new List<string>());
        var opened = 0;
        while (ahead.TryDequeue(out var path))
        {
            var page = await visitor.Open(path);
            opened++;
            if (page.Status != HttpStatusCode.OK)
                refused.Add($"{path}: {(int)page.Status}");
            foreach (var link in Links(page).Where(link => IsWithin(link, start) && seen.Add(link)))
            {
                var kind = Varying().Replace(link, "*");
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                if (kinds[kind] <= OfEachKind)
                    ahead.Enqueue(link);
            }
        }

        Assert.True(refused.Count == 0, string.Join('\n', refused));
        Assert.InRange(opened, FewestPages, int.MaxValue);
    }

    private static IEnumerable<string> Links(Page page) =>
        from anchor in page.Document.QuerySelectorAll("a[href]")
        let address = new Uri(new Uri($"http://localhost{page.Path}"), anchor.GetAttribute("href"))
        where address.Host == "localhost"
        select address.PathAndQuery;

    private static bool IsWithin(string link, string start) => start == "/desk" == link.StartsWith("/desk", StringComparison.Ordinal);

    // Whatever has a digit in it is an id, a code or a number: such addresses are of one kind.
    [GeneratedRegex(@"(?<=[/=])[^/=&?]*\d[^/=&?]*")]
    private static partial Regex Varying();
}
