using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>互动回应: what people wrote to the site and nobody has answered.</summary>
internal sealed class CheckInteraction(YangguangDb db, TimeProvider time) : ISiteCheck
{
    public async Task<SiteVerdict> Run(CancellationToken cancellation)
    {
        var today = time.Today();
        var corrections = db.RecordCorrections.Where(letter => letter.ClosedOn == null)
            .Select(letter => new Waiting(letter.BodyId, letter.Number, letter.ArrivedOn, "/desk/requests/corrections"));
        var mistakes = db.Mistakes.Where(letter => letter.ClosedOn == null)
            .Select(letter => new Waiting(letter.BodyId, letter.Number, letter.ArrivedOn, "/desk/mistakes"));
        List<Waiting> waiting = [.. await corrections.ToListAsync(cancellation), .. await mistakes.ToListAsync(cancellation)];
        var late = waiting.Where(letter => MessageClock.AnswerBy(letter.Came) < today).ToList();
        return new(Veto.Interaction, waiting.Any(letter => MessageClock.IsVetoed(letter.Came, today)),
            waiting.Count == 0 ? "没有等待回应的留言和申请。" : $"等待回应{waiting.Count}件，最早的在{waiting.Min(letter => letter.Came):yyyy-MM-dd}收到；超过三个月的{late.Count}件。",
            [.. late.Select(letter => new SiteFault(letter.BodyId, letter.Address, letter.Number, $"{letter.Came:yyyy-MM-dd}收到，应当在{MessageClock.AnswerBy(letter.Came):yyyy-MM-dd}前回应。"))]);
    }

    private sealed record Waiting(BodyId BodyId, string Number, DateOnly Came, string Address);
}
