using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Letters;

/// <summary>What the office said when it did an act: the timeline keeps it, and the letter of the act prints it.</summary>
public sealed class CaseEvents(YangguangDb db)
{
    private static readonly string[] Telling = [nameof(CorrectionWasAsked), nameof(ReasonWasAsked), nameof(ReplyExtended), nameof(FeeWasNoticed)];

    internal async Task<LetterFacts> Add(LetterFacts facts, InformationRequest request, CancellationToken cancellation)
    {
        var (id, telling) = (request.Id.Value, Telling);
        var entries = await db.Audit.AsNoTracking().Where(entry => entry.Subject == id && telling.Contains(entry.Event))
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id).ToListAsync(cancellation);
        return entries.Aggregate(facts, Added);
    }

    private static LetterFacts Added(LetterFacts facts, AuditEntry entry) => entry.Event switch
    {
        nameof(CorrectionWasAsked) => facts.With(LetterPlace.CorrectionItems, Read<CorrectionWasAsked>(entry).What),
        nameof(ReasonWasAsked) => facts.With(LetterPlace.Volume, Read<ReasonWasAsked>(entry).Why),
        nameof(ReplyExtended) => facts.With(LetterPlace.ExtensionReason, Read<ReplyExtended>(entry).Reason),
        _ => facts.With(LetterPlace.FeeStandard, Read<FeeWasNoticed>(entry).Basis),
    };

    private static T Read<T>(AuditEntry entry) => JsonSerializer.Deserialize<T>(entry.Detail, ChineseJson.Options)!;
}
