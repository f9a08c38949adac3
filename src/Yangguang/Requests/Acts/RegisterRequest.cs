using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Acts;

/// <summary>登记: the request gets its number in the year of its receipt, and an officer.</summary>
public sealed class RegisterRequest(CaseDesk desk, RequestNumbers numbers, YangguangDb db)
{
    public async Task<InformationRequest> Run(RequestId id, Actor officer, CancellationToken cancellation = default)
    {
        var request = await desk.Open(id, cancellation);
        RequestRules.Handles(officer, request.BodyId).OrRefuse();
        var body = await db.Bodies.SingleAsync(body => body.Id == request.BodyId, cancellation);
        var year = (request.Clock.ReceivedOn ?? request.Intake.ArrivedOn).Year;
        var number = await numbers.Registration(body, year, cancellation);
        return await desk.Act(id, officer, (request, clock) =>
        {
            request.Register(number, officer, clock);
            return new RequestRegistered(number, request.DueOn.Day());
        }, cancellation);
    }

    /// <summary>转交: another member of the office works on it.</summary>
    public Task<InformationRequest> PassTo(RequestId id, Actor officer, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, _) =>
        {
            RequestRules.Handles(officer, request.BodyId).OrRefuse();
            request.Take(officer);
            return new RequestTaken(officer.Name);
        }, cancellation);
}
