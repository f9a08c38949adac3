using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Tests.Demo;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Shape;
using Yangguang.Transparency;

namespace Yangguang.Tests.Accounts.Sweep;

/// <summary>C06: every address and form that one body's members are offered, tried by the same role of another body. A county of its own, since it sends much.</summary>
public sealed partial class OtherBodyTests(StillCounty county) : IClassFixture<StillCounty>
{
    private const int OfEachKind = 3;
    private const int ShortestTell = 8;

    /// <summary>
    /// IDOR: what members of one body can open by its id, the same role of another body can open only where its own pages
    /// offer it too; and every form found there, sent by the stranger as it stood, changes no row of that body and shows none of its words.
    /// </summary>
    [Theory]
    [InlineData(StaffRole.Clerk, "mzj-clerk")]
    [InlineData(StaffRole.VillageClerk, "baita1-clerk")]
    [InlineData(StaffRole.Reviewer, "mzj-reviewer")]
    [InlineData(StaffRole.SecrecyReviewer, "mzj-secrecy")]
    [InlineData(StaffRole.RequestOfficer, "mzj-requests")]
    [InlineData(StaffRole.OfficeHead, "mzj-head")]
    public async Task Another_bodys_things_neither_open_nor_change(StaffRole role, string busy)
    {
        using var owner = await Explorer.SignedIn(county.Host, role, busy: busy);
        using var stranger = await Explorer.SignedIn(county.Host, role, notOf: owner.Body);
        await Task.WhenAll(owner.Walk(), stranger.Walk());
        // Whoever opens a page with a proof has waiting news handed on, whosever they are.
        await county.Host.Inside(services => services.GetRequiredService<CatchUpLog>().Run());
        var before = await RowsOf.Body(county.Host, owner.Body);
        Assert.InRange(before.Count, 20, int.MaxValue);

        var wrong = new List<string>();
        var things = owner.Things().Where(thing => !IsOffered(stranger, thing)).ToList();
        foreach (var thing in things)
        {
            if ((await stranger.Visitor.Open(thing)).Status is var got and not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
                wrong.Add($"{stranger.UserName} opened {thing} of {owner.UserName}: {(int)got}");
        }

        var sent = await SendForms(owner, stranger, wrong);
        wrong.AddRange(RowsOf.Differing(before, await RowsOf.Body(county.Host, owner.Body)));
        Offenders.None(wrong);
        Assert.InRange(owner.Opened.Count, 15, int.MaxValue);
        Assert.InRange(sent, 10, int.MaxValue);
        Assert.NotEmpty(things);
    }

    /// <summary>With the stranger's own antiforgery token and a fresh proof of identity, so that it is the ownership that is asked.</summary>
    private static async Task<int> SendForms(Explorer owner, Explorer stranger, List<string> wrong)
    {
        var token = (await stranger.Visitor.Open("/desk/sign-out")).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var seen = stranger.Opened.SelectMany(Tells).ToHashSet();
        var forms = owner.Opened.SelectMany(page => Explorer.Forms(page).Select(form => (Page: page, form.Address, form.Fields)))
            .GroupBy(form => $"{Number().Replace(form.Address, "*")} {string.Join(',', form.Fields.Select(field => field.Key))}")
            .SelectMany(kind => kind.Take(OfEachKind)).ToList();
        var tells = forms.Select(form => form.Page).Distinct().ToDictionary(page => page, page => IsOffered(stranger, page.Path) ? [] : Tells(page).Except(seen).ToList());
        foreach (var (page, address, fields) in forms)
        {
            var got = await stranger.Post(address, [.. fields, KeyValuePair.Create("__RequestVerificationToken", token)]);
            if (got.Status >= HttpStatusCode.InternalServerError)
                wrong.Add($"{stranger.UserName} sent {address}: {(int)got.Status}");
            // A form that is stopped for another reason than whose it is shows nothing.
            if (got.Status == HttpStatusCode.BadRequest || got.Has("form#proof"))
                wrong.Add($"{stranger.UserName} sent {address} and was not even asked for what: {(int)got.Status}");
            if (tells[page].FirstOrDefault(tell => got.Text.Contains(tell, StringComparison.Ordinal) && fields.All(field => !field.Value.Contains(tell, StringComparison.Ordinal))) is { } told)
                wrong.Add($"{stranger.UserName} sent {address} and was shown “{told}”");
        }

        return forms.Count;
    }

    private static bool IsOffered(Explorer explorer, string address) => explorer.Offered.Any(offered => offered.Split('?')[0] == address.Split('?')[0]);

    /// <summary>Words by which a page gives away what it is about.</summary>
    private static IEnumerable<string> Tells(Page page) => page.TextsOf("main h1, main dd, main td").Where(text => text.Length >= ShortestTell);

    [GeneratedRegex(@"[0-9a-f]{8,}(-[0-9a-f]{4,})*|\d+")]
    private static partial Regex Number();
}

/// <summary>The demonstration county without its background jobs.</summary>
public sealed class StillCounty : IDisposable
{
    public DemonstrationHost Host { get; } = new() { HasJobs = false };

    public void Dispose() => Host.Dispose();
}
