using Microsoft.EntityFrameworkCore;

namespace Yangguang.Bodies;

/// <summary>A body as lists name it.</summary>
public sealed record BodyLine(BodyId Id, string Code, string ShortName, Tier Tier, BodyKind Kind, BodyId? ParentId)
{
    public string Href => $"/bodies/{Code}";
}

internal static class BodyLines
{
    /// <summary>Every body as the county orders them, one query.</summary>
    public static Task<List<BodyLine>> Lines(this IQueryable<Body> bodies, CancellationToken cancellation) => bodies
        .OrderBy(body => body.Order).ThenBy(body => body.Code)
        .Select(body => new BodyLine(body.Id, body.Code, body.ShortName, body.Tier, body.Kind, body.ParentId))
        .ToListAsync(cancellation);

    /// <summary>The groups in which lists and the matrix show bodies. Villages stand with their township.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<BodyLine> Bodies)> Grouped(this IEnumerable<BodyLine> bodies) => bodies
        .Where(body => body.Kind != BodyKind.Village)
        .GroupBy(body => body.Kind switch
        {
            BodyKind.Township => "乡镇、街道",
            BodyKind.PublicEnterprise => "公共企事业单位",
            _ => "县级部门",
        })
        .Select(group => (group.Key, (IReadOnlyList<BodyLine>)[.. group]));
}
