using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>互动回应: whether people can ask and advise online at all, and what they wrote and nobody has answered.</summary>
internal sealed class CheckInteraction(YangguangDb db, JurisdictionScope scope, OfficeOfCounty office, TimeProvider time) : ISiteCheck
{
    private const string NoChannel = "没有在线的咨询建言渠道（信访、纪检举报不算）。";

    public async Task<SiteVerdict> Run(CancellationToken cancellation)
    {
        var today = time.Today();
        var corrections = db.RecordCorrections.Where(letter => letter.ClosedOn == null)
            .Select(letter => new Waiting(letter.BodyId, letter.Number, letter.ArrivedOn, "/desk/requests/corrections"));
        var mistakes = db.Mistakes.Where(letter => letter.ClosedOn == null)
            .Select(letter => new Waiting(letter.BodyId, letter.Number, letter.ArrivedOn, "/desk/mistakes"));
        List<Waiting> waiting = [.. await corrections.ToListAsync(cancellation), .. await mistakes.ToListAsync(cancellation)];
        var late = waiting.Where(letter => MessageClock.AnswerBy(letter.Came) < today).ToList();
        var isChannelMissing = await db.Jurisdictions.AnyAsync(county => county.Id == scope.Id && county.Site.MessagesAddress == "", cancellation);
        var said = waiting.Count == 0 ? "没有等待回应的留言和申请。" : $"等待回应{waiting.Count}件，最早的在{waiting.Min(letter => letter.Came):yyyy-MM-dd}收到；超过三个月的{late.Count}件。";
        return new(Veto.Interaction, isChannelMissing || waiting.Any(letter => MessageClock.IsVetoed(letter.Came, today)), isChannelMissing ? NoChannel + said : said,
        [
            .. isChannelMissing ? [new SiteFault(await office.Find(cancellation), "/desk/site", "咨询建言", $"{NoChannel}请在网站信息里填写它的网址。")] : Array.Empty<SiteFault>(),
            .. late.Select(letter => new SiteFault(letter.BodyId, letter.Address, letter.Number, $"{letter.Came:yyyy-MM-dd}收到，应当在{MessageClock.AnswerBy(letter.Came):yyyy-MM-dd}前回应。")),
        ]);
    }

    private sealed record Waiting(BodyId BodyId, string Number, DateOnly Came, string Address);
}
