using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Search;

namespace Yangguang.Home;

/// <summary>公开主体 in the search: by name, code and where to reach it.</summary>
internal sealed class FindBodies(YangguangDb db) : ISearchSource
{
    public string Kind => "body";

    public string KindName => "公开主体";

    public IReadOnlyList<string> Tables => ["Bodies"];

    public bool Follows(string newsType) => false;

    public async IAsyncEnumerable<SearchDocument> Read(IReadOnlyCollection<Guid>? subjects, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // In lists by date a body comes after everything that has one, in the order of the county.
        await foreach (var body in db.Bodies.AsNoTracking().OrderBy(body => body.Order).AsAsyncEnumerable().WithCancellation(cancellation))
            yield return new()
            {
                Id = body.Id.Value,
                Subject = body.Id.Value,
                Title = body.Name,
                Numbers = ["", body.Code],
                Text = string.Join('\n', body.ShortName, body.Address, body.Phone),
                Body = body.Code,
                At = default,
            };
    }

    public async Task<IReadOnlyList<SearchHit>> Show(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var wanted = ids.Select(BodyId.From).ToList();
        var bodies = await db.Bodies.AsNoTracking().Where(body => wanted.Contains(body.Id)).ToListAsync(cancellation);
        return [.. bodies.Select(body => new SearchHit(
            body.Id.Value, body.Name, $"/bodies/{body.Code}", string.Join('，', new[] { body.Address, body.Phone }.Where(part => part.Length > 0)), "", "", null, ""))];
    }
}
