using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Remedies;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Requests;

/// <summary>Requests that have come a part of their way, by the application's own use cases.</summary>
internal static class GivenRequests
{
    public static OfficeFacts Facts { get; } = new()
    {
        UnitName = "昭明县民政局办公室",
        OrganKind = OrganKind.Department,
        NumberWord = "昭民公开",
        Phone = "0550-6021234",
        Address = "昭明县人民路1号",
        CountyGovernment = "昭明县人民政府",
        UpperGovernment = "滁水市人民政府",
        Court = "昭明县人民法院",
    };

    public static ApplicantDetails Person { get; } = new()
    {
        Kind = ApplicantKind.NaturalPerson,
        Name = "林小满",
        Paper = IdentityPaper.CitizenCard,
        PaperNumber = "110101199003071233",
        Phone = "13805501234",
        Address = "昭明县青溪镇柳湾村3组",
    };

    public static RequestWish Wish { get; } = new() { Subject = "2025年临时救助发放名册", Description = "青溪镇" };

    public static Actor Clerk(this Host host) => host.County.RequestOfficer.AsActor();

    public static Actor Head(this Host host) => host.County.OfficeHead.AsActor();

    /// <summary>The department's office, open for requests; asking twice does no harm.</summary>
    public static Task<RequestOffice> HasOffice(this Host host, Body? body = null) => host.Inside(services =>
        services.GetRequiredService<KeepOffice>().Run((body ?? host.County.Department).Id, Facts, isOpen: true, Actor.System));

    /// <summary>Handed in at the counter today.</summary>
    public static Task<InformationRequest> HasRequest(this Host host, RequestWish? wish = null, ApplicantDetails? applicant = null) =>
        host.HasArrived(new() { Channel = ReceiptChannel.InPerson, ArrivedOn = host.Time.Today() }, wish, applicant);

    public static async Task<InformationRequest> HasArrived(
        this Host host, RequestIntake intake, RequestWish? wish = null, ApplicantDetails? applicant = null)
    {
        await host.HasOffice();
        return (await host.Inside(services => services.GetRequiredService<SubmitRequest>()
            .Run(host.County.Department.Id, intake, applicant ?? Person, wish ?? Wish, host.Clerk()))).Request;
    }

    /// <summary>Handed in at the counter today and registered.</summary>
    public static async Task<InformationRequest> HasCase(this Host host, RequestWish? wish = null, ApplicantDetails? applicant = null)
    {
        var request = await host.HasRequest(wish, applicant);
        return await host.Act<RegisterRequest>(act => act.Run(request.Id, host.Clerk()));
    }

    public static Task<InformationRequest> Act<TAct>(this Host host, Func<TAct, Task<InformationRequest>> act)
        where TAct : notnull => host.Inside(services => act(services.GetRequiredService<TAct>()));

    /// <summary>A draft that says all the result has to say.</summary>
    public static AnswerDraft Draft(DecisionCode code) => new()
    {
        Code = code,
        Words = DecisionCodes.Of(code).Must.ToDictionary(element => element, element => $"{element.InWords()}：见附件"),
        Search = new()
        {
            Places = "局档案室、救助系统",
            Keywords = "临时救助",
            People = "周受",
            SearchedOn = FakeTime.Start.DayInChina(),
        },
        ThirdPartyExemption = "不涉及第三方",
    };

    /// <summary>Registered, drafted, signed: ready to go out.</summary>
    public static async Task<InformationRequest> HasSigned(this Host host, DecisionCode code, RequestWish? wish = null)
    {
        var request = await host.HasCase(wish);
        await host.Act<DraftDecision>(act => act.Run(request.Id, Draft(code), host.Clerk()));
        return await host.Act<SignDecision>(act => act.Run(request.Id, host.Head()));
    }

    public static Task<InformationRequest> Now(this Host host, RequestId id) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Requests.AsNoTracking().Include(request => request.Consultations).SingleAsync(request => request.Id == id));
}
