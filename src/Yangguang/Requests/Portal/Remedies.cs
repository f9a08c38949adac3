using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Case;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Remedies;
using Yangguang.Rules.Time;

namespace Yangguang.Requests.Portal;

/// <summary>救济途径 of an answered case, with its last days where it is known when the answer was received.</summary>
/// <param name="ReconsiderBy">Null while it is not known when the answer was received.</param>
/// <param name="SueBy">Null too where reconsideration has to come first.</param>
public sealed record Remedies(Remedy Notice, Deadline? ReconsiderBy, Deadline? SueBy, bool IsReconsiderationFirst)
{
    /// <summary>Null before an answer, and for what the applicant took back.</summary>
    public static Remedies? Of(OpenCase found)
    {
        var (request, calendar) = (found.Request, found.Clock.Calendar);
        if (request.State is not (RequestState.Delivered or RequestState.Archived) || request is not { Decision: { } code, DecidedOn: { } decidedOn, Sent.DispatchedOn: not null })
            return null;
        var notice = RemedyNotice.For(code, found.Office.OrganKind, found.Office.RemedyOrgans, decidedOn);
        var isFirst = DecisionCodes.Of(code).Remedy == RemedyKind.ReconsiderationFirst && decidedOn >= new DateOnly(2024, 1, 1);
        return KnownOn(request.Sent) is not { } known
            ? new(notice, null, null, isFirst)
            : new(notice, Reconsideration.ApplyBy(calendar, known), isFirst ? null : Lawsuit.SueBy(calendar, known), isFirst);
    }

    // What was sent to an applicant's own page or mailbox is there the same day.
    private static DateOnly? KnownOn(SentAnswer sent) => sent.ServedOn ?? (sent.Way == DeliveryWay.Electronic ? sent.DispatchedOn : null);
}
