using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Search;

namespace Yangguang.Home;

/// <summary>公开主体 in the search: by name, code and where to reach it.</summary>
internal static class FindBodies
{
    private static readonly string[] Tables = ["Bodies"];

    public static ISearchSource In(YangguangDb db) => new SeldomChanged("body", "公开主体", Tables, ids => Read(db, ids));

    private static IAsyncEnumerable<FoundThing> Read(YangguangDb db, IReadOnlyCollection<Guid>? ids)
    {
        IQueryable<Body> bodies = db.Bodies.AsNoTracking();
        if (ids is not null)
        {
            var wanted = ids.Select(BodyId.From).ToList();
            bodies = bodies.Where(body => wanted.Contains(body.Id));
        }

        // The last put is the newest: in lists by date bodies come after everything that has a day, in the order of the county.
        return (from body in bodies
                orderby body.Order descending
                select new FoundThing
                {
                    Id = body.Id.Value,
                    Title = body.Name,
                    Href = "/bodies/" + body.Code,
                    Text = body.ShortName + "\n" + body.Address + "\n" + body.Phone,
                    Quoted = body.Address == "" || body.Phone == "" ? body.Address + body.Phone : body.Address + "，" + body.Phone,
                    Number = body.Code,
                    ShowsNumber = false,
                    BodyCode = body.Code,
                }).AsAsyncEnumerable();
    }
}
