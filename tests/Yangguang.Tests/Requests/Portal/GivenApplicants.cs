using Microsoft.Extensions.DependencyInjection;
using Yangguang.Requests;
using Yangguang.Requests.Portal;
using Yangguang.Rules.Requests;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests.Portal;

/// <summary>Citizens at the portal.</summary>
internal static class GivenApplicants
{
    /// <summary>A form as somebody fills it in who knows what is wanted.</summary>
    public static (string Name, string Value)[] Form(Host host, params (string Name, string Value)[] changes) =>
    [
        .. new (string Name, string Value)[]
        {
            ("Input.Body", host.County.Department.Code), ("Input.Kind", nameof(ApplicantKind.NaturalPerson)), ("Input.Name", "林小满"),
            ("Input.Paper", "CitizenCard"), ("Input.PaperNumber", "110101199003071233"), ("Input.Phone", "13805501234"),
            ("Input.Address", "昭明县青溪镇柳湾村3组"), ("Input.Subject", "柳湾村2025年征地补偿安置方案"), ("Input.Description", "含补偿标准和分户清单"),
        }.Where(field => changes.All(change => change.Name != field.Name)),
        .. changes,
    ];

    /// <summary>Opens the form and takes the seconds that people take.</summary>
    public static async Task<Page> OpenForm(this Host host, Visitor visitor)
    {
        await host.HasOffice();
        var page = await visitor.Open("/requests/new");
        host.Time.Advance(TimeSpan.FromSeconds(30));
        return page;
    }

    /// <summary>The receipt of a request filed at the portal.</summary>
    public static async Task<Page> Files(this Host host, Visitor visitor, params (string Name, string Value)[] changes) =>
        await visitor.Send(await host.OpenForm(visitor), "form.apply", Form(host, changes));

    /// <summary>The address of a case's progress page.</summary>
    public static async Task<string> LinkTo(this Host host, InformationRequest request) =>
        $"/requests/track/{await host.Inside(services => services.GetRequiredService<CaseLinks>().ToTrack(request.Id))}";

    /// <summary>An act on a day.</summary>
    public static Task<InformationRequest> Act<TAct>(this Host host, Func<TAct, Task<InformationRequest>> act, DateOnly on)
        where TAct : notnull
    {
        host.Time.MoveTo(on);
        return host.Act(act);
    }

    /// <summary>The end of the address of a receipt or a progress page.</summary>
    public static string Token(this Page page) => page.Path.Split('?')[0].Split('/')[^1];
}
