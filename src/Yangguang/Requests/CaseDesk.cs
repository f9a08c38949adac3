using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Calendar;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Requests;

/// <summary>What every act on a request shares: the case is read with its letters, the act done and noted, both saved or neither.</summary>
public sealed class CaseDesk(YangguangDb db, CountyCalendar calendar, TimeProvider time, AuditTrail audit)
{
    /// <summary>The applicant, acting through the portal.</summary>
    public static Actor Applicant { get; } = Actor.System with { Name = "申请人" };

    public async Task<CaseClock> Clock(CancellationToken cancellation = default) =>
        new(await calendar.Current(cancellation), LocalPractice.Default, time.Today());

    /// <summary>The request with its letters.</summary>
    /// <exception cref="InvalidOperationException">No such request.</exception>
    public Task<InformationRequest> Open(RequestId id, CancellationToken cancellation = default) =>
        db.Requests.Include(request => request.Consultations).SingleAsync(request => request.Id == id, cancellation);

    /// <summary>Does an act of the body's office; what it returns is the event of the timeline.</summary>
    public async Task<InformationRequest> Act(
        RequestId id, Actor by, Func<InformationRequest, CaseClock, object> act, CancellationToken cancellation = default)
    {
        var request = await Open(id, cancellation);
        RequestRules.Handles(by, request.BodyId).OrRefuse();
        await Finish(request, by, act(request, await Clock(cancellation)), cancellation);
        return request;
    }

    /// <summary>Does an act that only the head of the office may do.</summary>
    public async Task<InformationRequest> ActAsHead(
        RequestId id, Actor by, Func<InformationRequest, CaseClock, Task<object>> act, CancellationToken cancellation = default)
    {
        var request = await Open(id, cancellation);
        RequestRules.Heads(by, request.BodyId).OrRefuse();
        await Finish(request, by, await act(request, await Clock(cancellation)), cancellation);
        return request;
    }

    private Task<int> Finish(InformationRequest request, Actor by, object happened, CancellationToken cancellation)
    {
        audit.Note(by, request.BodyId, request.Id.Value, happened);
        return db.SaveChangesAsync(cancellation);
    }
}
