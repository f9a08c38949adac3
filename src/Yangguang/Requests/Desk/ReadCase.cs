using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;
using Yangguang.Privacy;

namespace Yangguang.Requests.Desk;

/// <summary>Reads a case for its page: only for those who may handle it, the applicant masked.</summary>
public sealed class ReadCase(YangguangDb db, CaseDesk desk, ApplicantSeal seal, FindKin kin, History history)
{
    /// <returns>Null where there is none, or it is another organ's.</returns>
    public async Task<CaseSheet?> Run(RequestId id, Actor actor, CancellationToken cancellation = default)
    {
        var request = await db.Requests.AsNoTracking().Include(each => each.Consultations.OrderBy(letter => letter.SentOn)).SingleOrDefaultAsync(each => each.Id == id, cancellation);
        if (request is null || !RequestRules.Handles(actor, request.BodyId).IsAllowed)
            return null;
        var clock = await desk.Clock(cancellation);
        return new(
            request,
            await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == request.BodyId, cancellation),
            await db.RequestOffices.AsNoTracking().SingleOrDefaultAsync(office => office.BodyId == request.BodyId, cancellation),
            clock,
            Masked(seal.Open(request.Applicant)),
            OfferedActs.Of(request, actor, clock),
            await history.Of(id.Value, cancellation),
            await db.Supervisions.AsNoTracking().Where(each => each.RequestId == id).OrderByDescending(each => each.UrgedOn).ToListAsync(cancellation),
            await kin.Of(request, cancellation));
    }

    internal static MaskedApplicant Masked(ApplicantDetails? who) => who is null
        ? new("（已清除）", "", "", "", false)
        : new(
            who.IsOrganisation ? $"{who.Name[..Math.Min(2, who.Name.Length)]}******" : who.Name[..1] + new string('*', Math.Max(1, who.Name.Length - 1)),
            who.PaperNumber.Length == 0 ? "" : $"{who.Paper.InWords()} {Masking.Mask(PersonalDataKind.CitizenNumber, who.PaperNumber)}",
            who.Phone.Length == 0 ? "" : Masking.Mask(PersonalDataKind.Mobile, who.Phone),
            who.Email.Contains('@', StringComparison.Ordinal) ? Masking.Mask(PersonalDataKind.Email, who.Email) : "",
            who.Address.Length > 0);
}
