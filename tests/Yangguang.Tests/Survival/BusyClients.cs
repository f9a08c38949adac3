using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using Yangguang.Accounts;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Survival;

/// <summary>
/// Staff at work on a real server that is going to die: requests are filed, work is handed over to and fro, an old site is imported,
/// files are attached. What was sent and what was answered is written down.
/// </summary>
internal sealed class BusyClients(Uri address, SmallCounty county, Staff successor) : IDisposable
{
    private readonly ConcurrentDictionary<string, Visitor> _people = [];
    private int _serial;

    public ConcurrentBag<string> SentRequests { get; } = [];

    public ConcurrentBag<string> KeptRequests { get; } = [];

    public ConcurrentBag<string> SentHandovers { get; } = [];

    public ConcurrentBag<string> KeptHandovers { get; } = [];

    public ConcurrentBag<string> KeptFiles { get; } = [];

    public ConcurrentDictionary<string, bool> Imports { get; } = [];

    /// <summary>Works until the server is gone; <paramref name="answered"/> is called after each answer.</summary>
    public Task Work(Func<Task<(Guid Owner, Guid Draft, Guid Item)>> standing, Action answered) => Task.WhenAll(
        UntilGone(() => File(answered)),
        UntilGone(async () => await HandOver((await standing()).Owner, answered)),
        UntilGone(async () => await Attach((await standing()).Draft, answered)),
        UntilGone(async () => await Import((await standing()).Item, answered)));

    public void Dispose()
    {
        foreach (var person in _people.Values)
            person.Dispose();
    }

    /// <summary>Sends again every collection that was not answered for.</summary>
    public async Task<bool> ImportLeft(Guid item)
    {
        try
        {
            foreach (var name in Imports.Where(import => !import.Value).Select(import => import.Key))
                await Send(item, name);
        }
        catch (Xunit.Sdk.XunitException)
        {
            // A busy server answered with another page than the form; whoever wants to send comes again.
        }

        return Imports.All(import => import.Value);
    }

    private async Task File(Action answered)
    {
        var clerk = await Person(county.RequestOfficer);
        var subject = $"第{Interlocked.Increment(ref _serial)}件申请";
        var form = await clerk.Open("/desk/requests/new");
        SentRequests.Add(subject);
        var page = await clerk.Send(
            form, "form.form-wide", ("Input.Channel", "InPerson"), ("Input.Name", "林小满"), ("Input.PaperNumber", "110101199003071233"),
            ("Input.Phone", "13805501234"), ("Input.Address", "昭明县青溪镇柳湾村3组"), ("Input.Subject", subject));
        if (page.Has(".receipt-code"))
            KeptRequests.Add(subject);
        answered();
    }

    private async Task HandOver(Guid owner, Action answered)
    {
        var reviewer = await Person(county.Reviewer);
        var to = owner == successor.Id ? county.Clerk.Id : successor.Id;
        var reason = $"第{Interlocked.Increment(ref _serial)}次交接";
        var form = await reviewer.Open($"/desk/handover?person={owner}");
        SentHandovers.Add(reason);
        var page = await reviewer.Send(form, "form[method=post].form", ("To", to.ToString()), ("Reason", reason));
        if (page.Path.Contains(to.ToString(), StringComparison.Ordinal))
            KeptHandovers.Add(reason);
        answered();
    }

    private async Task Attach(Guid draft, Action answered)
    {
        var clerk = await Person(county.Clerk);
        var name = $"附件{Interlocked.Increment(ref _serial)}.txt";
        var page = await clerk.Open($"/desk/records/{draft:n}/files");
        page = await clerk.SendFile(page, "aside form[enctype]", "Uploads", name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{name}的一行。\n", 400))));
        if (page.Text.Contains(name[..^4], StringComparison.Ordinal))
            KeptFiles.Add(name[..^4]);
        answered();
    }

    private async Task Import(Guid item, Action answered)
    {
        var name = Imports.FirstOrDefault(import => !import.Value).Key ?? $"旧站{Interlocked.Increment(ref _serial)}.zip";
        Imports.TryAdd(name, false);
        await Send(item, name);
        answered();
    }

    private async Task Send(Guid item, string name)
    {
        var clerk = await Person(county.Clerk);
        var page = await clerk.SendFile(
            await clerk.Open("/desk/mirror"), "main form[enctype]", "Upload", name, OldSite(name), ("Item", item.ToString()));
        if (page.Status == HttpStatusCode.OK && page.Path.StartsWith("/desk/mirror/", StringComparison.Ordinal))
            Imports[name] = true;
    }

    private async Task<Visitor> Person(Staff staff)
    {
        if (_people.TryGetValue(staff.UserName!, out var known))
            return known;
        var visitor = new Visitor(new HttpClient(new SocketsHttpHandler { CookieContainer = new() }) { BaseAddress = address });
        var page = await visitor.Send(await visitor.Open("/sign-in"), "main form", ("UserName", staff.UserName!), ("Password", SmallCounty.Password));
        if (page.Path.StartsWith("/desk", StringComparison.Ordinal))
            _people.TryAdd(staff.UserName!, visitor);
        return visitor;
    }

    /// <summary>A page that came back as something else than expected is a server that is dying; the server's end ends the work.</summary>
    private static async Task UntilGone(Func<Task> work)
    {
        try
        {
            for (var turn = 0; turn < 200; turn++)
                await work();
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or OperationCanceledException or Xunit.Sdk.XunitException)
        {
            // Killed in the middle of it.
        }
    }

    private static byte[] OldSite(string name)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            for (var page = 1; page <= 4; page++)
            {
                using var writer = new StreamWriter(zip.CreateEntry($"{page}.html").Open());
                writer.Write($"<html><body><h1>昭明县民政局关于{name[..^4]}第{page}项工作的通知</h1><div id='zoom'><p>各镇人民政府：</p><p>现就{name}第{page}项工作通知如下，请各镇结合实际认真抓好落实，确保困难群众基本生活得到及时保障。</p><p>昭明县民政局</p><p>2019年4月{page}日</p></div></body></html>");
            }
        }

        return memory.ToArray();
    }
}
