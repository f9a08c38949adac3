using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>办事指南: which of the eight classes of elements each published guide lacks.</summary>
internal sealed class CheckServices(YangguangDb db) : ISiteCheck
{
    public async Task<SiteVerdict> Run(CancellationToken cancellation)
    {
        var guides = await db.Editions
            .Where(edition => edition.IsLive && (edition.Content.Title.Contains("办事指南") || edition.Content.Title.Contains("服务指南")))
            .OrderBy(edition => edition.IndexNumber)
            .Select(edition => new { edition.BodyId, edition.IndexNumber, edition.Content.Title, Text = edition.Content.Title + edition.Content.Text + edition.Content.Table }).ToListAsync(cancellation);
        var poor = (from guide in guides
                    let missing = GuideElements.Missing(guide.Text)
                    where GuideElements.IsPoor(missing)
                    select new SiteFault(guide.BodyId, $"/records/{guide.IndexNumber}", guide.Title, $"缺少{string.Join('、', missing)}。请补充后重新发布。")).ToList();
        return new(Veto.Services, GuideElements.IsVetoed(guides.Count, poor.Count),
            guides.Count == 0 ? "还没有公开办事指南。" : $"公开的办事指南{guides.Count:#,0}个，缺四类以上要素的{poor.Count:#,0}个。", poor);
    }
}
