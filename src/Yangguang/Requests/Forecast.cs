using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;

namespace Yangguang.Requests;

/// <summary>先看后果: what a step would do to the reply period, before it is taken. Nothing is changed.</summary>
public static class Forecast
{
    public static Deadline? Extended(InformationRequest request, int days, CaseClock clock) =>
        After(request, request.Clock with { ExtendedBy = days }, clock);

    /// <summary>As if the corrected request came in on a day.</summary>
    public static Deadline? Corrected(InformationRequest request, DateOnly noticedOn, DateOnly correctedOn, CaseClock clock) =>
        After(request, request.Clock with { CorrectionNoticedOn = noticedOn, CorrectedOn = correctedOn }, clock);

    public static Deadline? Paid(InformationRequest request, DateOnly on, CaseClock clock) =>
        After(request, request.Clock with { FeePaidOn = on }, clock);

    /// <summary>As if both sides confirmed on a day.</summary>
    public static Deadline? Confirmed(InformationRequest request, DateOnly on, CaseClock clock) =>
        After(request, request.Clock with { ReceivedOn = on }, clock);

    /// <summary>As if a later day was told to the applicant.</summary>
    public static Deadline? Delayed(InformationRequest request, DateOnly to, CaseClock clock) =>
        After(request, request.Clock with { DelayedTo = to }, clock);

    /// <summary>As if the answer to an open letter came in on a day.</summary>
    public static Deadline? Answered(InformationRequest request, ConsultationId letter, DateOnly on, CaseClock clock) => InformationRequest.ReplyBy(
        request.Clock, [.. request.Consultations.Select(each => each.Id == letter && each.IsOpen ? each.TakenIfAnswered(on, clock) : each.Taken(clock))], clock);

    /// <summary>As if a letter left on a day, was received on that day and stayed unanswered.</summary>
    public static Deadline? Consulted(InformationRequest request, ConsultationKind kind, DateOnly sentOn, CaseClock clock)
    {
        var letter = new ConsultationLetter(sentOn, sentOn);
        var taken = kind switch
        {
            ConsultationKind.ThirdParty => ThirdPartyConsultation.Taken(clock.Calendar, letter),
            ConsultationKind.JointMaker => JointMakerConsultation.Taken(clock.Calendar, letter),
            _ => OtherOrganConsultation.Taken(clock.Calendar, letter, clock.Practice),
        };
        return InformationRequest.ReplyBy(request.Clock, [.. request.Taken(clock), taken], clock);
    }

    private static Deadline? After(InformationRequest request, ClockFacts facts, CaseClock clock) =>
        InformationRequest.ReplyBy(facts, request.Taken(clock), clock);
}
