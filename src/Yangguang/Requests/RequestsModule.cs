using Yangguang.Calendar;
using Yangguang.Requests.Acts;
using Yangguang.Requests.Corrections;
using Yangguang.Requests.Desk;
using Yangguang.Requests.Files;
using Yangguang.Requests.Portal;
using Yangguang.Requests.Supervising;
using Yangguang.Requests.Zones;

namespace Yangguang.Requests;

public static class RequestsModule
{
    public static IServiceCollection AddRequests(this IServiceCollection services) => services
        .AddScoped<CaseDesk>()
        .AddScoped<ApplicantSeal>()
        .AddScoped<QueryCodes>()
        .AddScoped<RequestNumbers>()
        .AddScoped<SubmitRequest>()
        .AddScoped<ConfirmReceipt>()
        .AddScoped<RegisterRequest>()
        .AddScoped<AskCorrection>()
        .AddScoped<AskReason>()
        .AddScoped<Consult>()
        .AddScoped<ExtendReply>()
        .AddScoped<NoticeFee>()
        .AddScoped<DraftDecision>()
        .AddScoped<SignDecision>()
        .AddScoped<DeliverDecision>()
        .AddScoped<CloseRequest>()
        .AddScoped<SeeApplicant>()
        .AddScoped<KeepZone>()
        .AddScoped<LogVisit>()
        .AddScoped<KeepOffice>()
        .AddScoped<LinkRequests>()
        .AddScoped<AnswerConsultation>()
        .AddScoped<MakePublic>()
        .AddScoped<ReadBoard>()
        .AddScoped<FindKin>()
        .AddScoped<ReadCase>()
        .AddScoped<TakeAct>()
        .AddScoped<ActChoices>()
        .AddScoped<Urge>()
        .AddScoped<HandleCorrection>()
        .AddScoped<TrackCorrection>()
        .AddScoped<IDatedWork, RecountCorrections>()
        .AddScoped<KeepRequestFile>()
        .AddApplicants()
        .AddScoped<IDatedWork, RecountRequests>();
}
