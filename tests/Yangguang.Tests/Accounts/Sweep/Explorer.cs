using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Demo;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Accounts.Sweep;

/// <summary>Somebody who walks the desk along every link that is offered and remembers addresses and forms.</summary>
public sealed partial class Explorer(Visitor visitor, string userName, StaffRole role, Guid body) : IDisposable
{
    /// <summary>Pages that one address shows with other ids, numbers and queries.</summary>
    private const int OfEachKind = 3;

    public Visitor Visitor => visitor;

    public string UserName => userName;

    public StaffRole Role => role;

    public Guid Body => body;

    /// <summary>Every address offered anywhere, opened or not.</summary>
    public HashSet<string> Offered { get; } = ["/desk"];

    public List<Page> Opened { get; } = [];

    /// <summary>The one named, else the first of a role in the alphabet of user names, of another body than the one named.</summary>
    public static async Task<Explorer> SignedIn(DemonstrationHost host, StaffRole role, Guid notOf = default, string? busy = null)
    {
        var staff = await host.Inside(services => services.GetRequiredService<YangguangDb>().Staff.AsNoTracking()
            .Where(each => each.Role == role).OrderBy(each => each.UserName).ToListAsync());
        var member = staff.First(each => busy is null ? each.BodyId.Value != notOf : each.UserName == busy);
        var visitor = new Visitor(host.CreateClient());
        var door = await visitor.Open("/sign-in");
        var desk = await visitor.Send(door, "#sign-in", ("UserName", member.UserName!), ("Password", DemonstrationAccounts.Password));
        Assert.StartsWith("/desk", desk.Path, StringComparison.Ordinal);
        return new(visitor, member.UserName!, role, member.BodyId.Value);
    }

    public async Task Walk()
    {
        var (ahead, kinds) = (new Queue<string>(["/desk"]), new Dictionary<string, int>());
        while (ahead.TryDequeue(out var path))
        {
            var page = await visitor.Open(path);
            if (page.Status != HttpStatusCode.OK)
                continue;
            Opened.Add(page);
            foreach (var link in Links(page).Where(Offered.Add))
            {
                var kind = Varying().Replace(link.Split('?')[0], "*");
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                if (kinds[kind] <= OfEachKind)
                    ahead.Enqueue(link);
            }
        }
    }

    /// <summary>Sends a form that was seen elsewhere, as it stands.</summary>
    public async Task<Page> Post(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await visitor.Http.PostAsync(new Uri($"http://localhost{address}"), content);
        var html = await answer.Content.ReadAsStringAsync();
        var document = await BrowsingContext.New().OpenAsync(request => request.Content(html));
        return new(answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery, (IHtmlDocument)document);
    }

    /// <summary>Addresses below the desk that name one thing by its id, whether they were opened or only offered.</summary>
    public IEnumerable<string> Things() => Opened.Select(page => page.Path).Concat(Offered).Where(path => Id().IsMatch(path)).Distinct();

    /// <summary>Every form that the page offers, as a browser would send it, but for the token.</summary>
    public static IEnumerable<(string Address, List<KeyValuePair<string, string>> Fields)> Forms(Page page) =>
        from form in page.Document.Forms
        where form.Method == "post" && !(form.GetAttribute("action") ?? "").StartsWith("/desk/sign-out", StringComparison.Ordinal)
        from button in Buttons(form)
        let address = button?.GetAttribute("formaction") ?? (form.GetAttribute("action") is { Length: > 0 } action ? action : page.Path)
        select (address, Fields(form, button));

    public void Dispose() => visitor.Dispose();

    private static IEnumerable<IHtmlButtonElement?> Buttons(IHtmlFormElement form)
    {
        var buttons = form.Elements.OfType<IHtmlButtonElement>().ToList<IHtmlButtonElement?>();
        return buttons.Count > 0 ? buttons : [null];
    }

    private static List<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IHtmlButtonElement? button)
    {
        var fields = form.Elements.SelectMany(Field).Where(field => field.Key != "__RequestVerificationToken").ToList();
        if (button is { Name.Length: > 0 })
            fields.Add(KeyValuePair.Create(button.Name, button.Value));
        return fields;
    }

    /// <summary>An empty box is filled with something, so that a form is refused for who sends it and not for what it lacks.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Field(AngleSharp.Dom.IElement control)
    {
        var name = control.GetAttribute("name");
        if (string.IsNullOrEmpty(name))
            return [];
        return control switch
        {
            IHtmlInputElement { Type: "submit" or "button" or "file" or "image" or "reset" or "search" } => [],
            IHtmlInputElement { Type: "checkbox" or "radio" } box => [KeyValuePair.Create(name, box.Value)],
            IHtmlInputElement { Type: "date", Value: "" } => [KeyValuePair.Create(name, "2026-11-20")],
            IHtmlInputElement { Type: "number", Value: "" } => [KeyValuePair.Create(name, "1")],
            IHtmlInputElement { Type: "text", Value: "" } => [KeyValuePair.Create(name, "越权改写")],
            IHtmlInputElement input => [KeyValuePair.Create(name, input.Value)],
            IHtmlTextAreaElement area => [KeyValuePair.Create(name, area.Value is { Length: > 0 } text ? text : "越权改写，不应当生效。")],
            IHtmlSelectElement select => select.Options.Where(option => option.Value.Length > 0).TakeLast(1).Select(option => KeyValuePair.Create(name, option.Value)),
            _ => [],
        };
    }

    private static IEnumerable<string> Links(Page page) =>
        from anchor in page.Document.QuerySelectorAll("a[href]")
        let address = new Uri(new Uri($"http://localhost{page.Path}"), anchor.GetAttribute("href"))
        where address.Host == "localhost" && address.AbsolutePath.StartsWith("/desk", StringComparison.Ordinal)
        select address.PathAndQuery;

    [GeneratedRegex(@"(?<=/)[^/]*\d[^/]*")]
    private static partial Regex Varying();

    [GeneratedRegex(@"/[0-9a-f]{32}(/|\?|$)|/[0-9a-f]{8}-[0-9a-f]{4}-")]
    private static partial Regex Id();
}
