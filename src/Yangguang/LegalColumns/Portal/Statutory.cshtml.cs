using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Records.Portal;

namespace Yangguang.LegalColumns.Portal;

/// <summary>法定主动公开内容: the tree of arts. 20 and 21, and what stands under one item.</summary>
[CachedPage]
public sealed class StatutoryModel(YangguangDb db, ReadLegalColumns read) : ColumnPage(db)
{
    private const int MostShown = 100;

    public override LegalColumn Column => LegalColumn.Statutory;

    public IReadOnlyList<StatutoryNode> Tree { get; private set; } = [];

    /// <summary>The item that is opened; null for the tree.</summary>
    public StatutoryNode? Node { get; private set; }

    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGet(string code, string? node, CancellationToken cancellation)
    {
        if (!await Find(code, cancellation))
            return NotFound();
        Tree = await read.Tree(Body, cancellation);
        if (node is null)
            return Page();
        Node = Tree.FirstOrDefault(each => each.Item.Code == node);
        if (Node is null)
            return NotFound();
        Lines = await Db.Lines(Db.Editions.Where(edition => edition.BodyId == Body.Id && edition.Content.RegulationCodes.Contains(node))).Take(MostShown).ToListAsync(cancellation);
        return Page();
    }
}
