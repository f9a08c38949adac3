using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Requests.Desk;

/// <summary>What stands near a request: repetitions (art. 36 item 6), others that want the same (art. 44), what is public already (art. 36 item 1).</summary>
public sealed class FindKin(YangguangDb db)
{
    private const int MostRead = 200;
    private const int MostShown = 5;
    private const double Alike = 0.35;

    public async Task<CaseKin> Of(InformationRequest request, CancellationToken cancellation = default)
    {
        var (digest, body, id, first) = (request.ApplicantDigest, request.BodyId, request.Id, request.SameAsId ?? request.Id);
        var sameApplicant = await db.Requests.CountAsync(each => each.BodyId == body && each.ApplicantDigest == digest && each.Id != id, cancellation);
        var linked = await db.Requests.AsNoTracking()
            .Where(each => each.Id != id && (each.SameAsId == first || each.Id == first || each.SplitFromId == id || each.Id == request.SplitFromId))
            .OrderBy(each => each.SubmittedAt).Select(Near(digest)).ToListAsync(cancellation);
        var alike = await AlikeTo(request.Wish.Subject, body, id, digest, cancellation);
        return new(sameApplicant, await OrdinalInMonth(request, cancellation), [.. alike.Where(each => linked.All(other => other.Id != each.Id))], linked,
            await Published(request.Wish.Subject, cancellation));
    }

    /// <summary>Requests of a body that read alike, the likest first.</summary>
    public async Task<IReadOnlyList<KinCase>> AlikeTo(string subject, BodyId body, RequestId? except, string digest, CancellationToken cancellation)
    {
        if (Any<InformationRequest>(LikeWords.PartsOf(subject), request => request.Wish.Subject) is not { } any)
            return [];
        var found = await db.Requests.AsNoTracking().Where(request => request.BodyId == body && request.Id != except).Where(any)
            .OrderByDescending(request => request.SubmittedAt).Take(MostRead).Select(Near(digest)).ToListAsync(cancellation);
        return
        [
            .. from each in found
               let likeness = LikeWords.Likeness(subject, each.Subject)
               where likeness >= Alike
               orderby likeness descending
               select each,
        ];
    }

    /// <summary>Published records whose titles read alike.</summary>
    public async Task<IReadOnlyList<KinRecord>> Published(string subject, CancellationToken cancellation)
    {
        if (Any<RecordEdition>(LikeWords.PartsOf(subject), edition => edition.Content.Title) is not { } any)
            return [];
        var found = await db.Editions.AsNoTracking().Where(edition => edition.IsLive && edition.IsPublic).Where(any)
            .OrderByDescending(edition => edition.PublishedAt).Take(MostRead)
            .Select(edition => new { edition.Content.Title, edition.IndexNumber, edition.PublishedAt }).ToListAsync(cancellation);
        return
        [
            .. found.OrderByDescending(each => LikeWords.Likeness(subject, each.Title)).Take(MostShown)
                .Select(each => new KinRecord(each.Title, each.IndexNumber, each.PublishedAt.DayInChina())),
        ];
    }

    /// <summary>Its place among the applicant's requests of the calendar month at this organ, by receipt (信息处理费管理办法).</summary>
    public async Task<int> OrdinalInMonth(InformationRequest request, CancellationToken cancellation = default)
    {
        if (request.Clock.ReceivedOn is not { } received)
            return 1;
        var (digest, body, id) = (request.ApplicantDigest, request.BodyId, request.Id);
        var first = new DateOnly(received.Year, received.Month, 1);
        return 1 + await db.Requests.CountAsync(
            each => each.BodyId == body && each.ApplicantDigest == digest && each.Id != id && each.Clock.ReceivedOn >= first
                && (each.Clock.ReceivedOn < received || (each.Clock.ReceivedOn == received && ((Guid)(object)each.Id).CompareTo(id.Value) < 0)),
            cancellation);
    }

    private static Expression<Func<InformationRequest, KinCase>> Near(string digest) => request => new KinCase(
        request.Id, request.Number ?? "未登记", request.Wish.Subject, request.State, request.ApplicantDigest == digest);

    /// <summary>Text that holds any of the parts; null when there is nothing to look for.</summary>
    private static Expression<Func<T, bool>>? Any<T>(IReadOnlyList<string> parts, Expression<Func<T, string>> text) => parts.Count == 0
        ? null
        : Expression.Lambda<Func<T, bool>>(
            parts.Select(part => (Expression)Expression.Call(text.Body, nameof(string.Contains), null, Expression.Constant(part))).Aggregate(Expression.OrElse),
            text.Parameters);
}
