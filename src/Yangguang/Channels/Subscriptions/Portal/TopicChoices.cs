using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions.Portal;

/// <summary>What the form of topics offers, with the form itself. Model of _Topics.</summary>
public sealed record TopicChoices(TopicForm Form, IReadOnlyList<SelectListItem> Areas, IReadOnlyList<SelectListItem> Bodies, IReadOnlyDictionary<Topic, string> Extra)
{
    internal static async Task<TopicChoices> For(TopicForm form, YangguangDb db, TopicBook topics, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.AsNoTracking().Where(body => body.Tier != Tier.Village).OrderBy(body => body.Order)
            .Select(body => new SelectListItem(body.ShortName, body.Code)).ToListAsync(cancellation);
        var areas = (await db.Areas(cancellation)).Select(area => new SelectListItem(area.Name, area.Code)).ToList();
        var named = await topics.Names(form.Topics.Select(Topic.Parse).OfType<Topic>(), cancellation);
        return new(form, areas, bodies, named.Where(each => each.Key.Kind != TopicKind.Tag).ToDictionary());
    }
}
