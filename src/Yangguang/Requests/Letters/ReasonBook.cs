using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Letters;

/// <summary>常用理由 offered for a result: those that come with the product, then the county's own that were approved (P14).</summary>
public sealed class ReasonBook(YangguangDb db)
{
    public static IReadOnlyList<OfferedReason> Shipped { get; } = Read();

    public async Task<IReadOnlyList<OfferedReason>> For(DecisionCode decision, CancellationToken cancellation = default)
    {
        var own = await db.StockReasons.AsNoTracking().Where(reason => reason.Decision == decision && reason.ApproverName != "")
            .OrderBy(reason => reason.Id).Select(reason => new OfferedReason(reason.Decision, reason.Element, reason.Words)).ToListAsync(cancellation);
        return [.. Shipped.Where(reason => reason.Decision == decision), .. own];
    }

    private static List<OfferedReason> Read()
    {
        using var stream = typeof(ReasonBook).Assembly.GetManifestResourceStream("Yangguang.Requests.Letters.reasons.json")!;
        return JsonSerializer.Deserialize<List<OfferedReason>>(stream, ChineseJson.Options)!;
    }
}

/// <summary>A sentence for an element of a decision letter; ＿＿ stands where the case has to be told.</summary>
public sealed record OfferedReason(DecisionCode Decision, LetterElement Element, string Words);
