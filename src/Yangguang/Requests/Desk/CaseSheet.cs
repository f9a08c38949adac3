using Yangguang.Bodies;
using Yangguang.Requests.Supervising;
using Yangguang.Shared;

namespace Yangguang.Requests.Desk;

/// <summary>All that the page of a case shows.</summary>
public sealed record CaseSheet(
    InformationRequest Request, Body Body, RequestOffice? Office, CaseClock Clock, MaskedApplicant Applicant, IReadOnlyList<OfferedAct> Acts,
    IReadOnlyList<TimelineEntry> History, IReadOnlyList<Supervision> Supervisions, CaseKin Kin)
{
    /// <summary>The way of an ordinary request, with what is done.</summary>
    public IReadOnlyList<Step> Steps => CaseSteps.Of(Request);

    /// <summary>The one ruler that counts now: that of the reply, as it stands or as it was met.</summary>
    public TimeRuler? Ruler => Request.ReplyBy(Clock)?.Ruler(Clock.Today, Request.ClosedOn);
}

/// <summary>Who asks, as lists may show it.</summary>
public sealed record MaskedApplicant(string Name, string Paper, string Phone, string Email, bool HasAddress);

/// <summary>What stands near a case: the same applicant, the same information, what is published on it.</summary>
public sealed record CaseKin(
    int FromSameApplicant, int OrdinalInMonth, IReadOnlyList<KinCase> Alike, IReadOnlyList<KinCase> Linked, IReadOnlyList<KinRecord> Published);

/// <summary>Another case.</summary>
/// <param name="IsSameApplicant">The same person or organisation asked: a repetition, perhaps.</param>
public sealed record KinCase(RequestId Id, string Name, string Subject, Yangguang.Rules.Requests.Case.RequestState State, bool IsSameApplicant);

/// <summary>A published record that may be what is asked for.</summary>
public sealed record KinRecord(string Title, string IndexNumber, DateOnly PublishedOn);
