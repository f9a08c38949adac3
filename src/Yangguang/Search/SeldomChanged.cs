using System.Runtime.CompilerServices;
using Yangguang.Platform;

namespace Yangguang.Search;

/// <summary>
/// Things of which there are few and which have no news of their own: whenever one of their tables was written, all of them are
/// compared with the index.
/// </summary>
/// <param name="read">What the public may see, of some ids or of all.</param>
public sealed class SeldomChanged(
    string kind, string kindName, IReadOnlyList<string> tables, Func<IReadOnlyCollection<Guid>?, IAsyncEnumerable<FoundThing>> read) : ISearchSource
{
    public string Kind => kind;

    public string KindName => kindName;

    public IReadOnlyList<string> Tables => tables;

    public bool Follows(string newsType) => false;

    public async IAsyncEnumerable<SearchDocument> Read(IReadOnlyCollection<Guid>? subjects, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var thing in read(subjects).WithCancellation(cancellation))
            yield return DocumentOf(thing);
    }

    public async Task<IReadOnlyList<SearchHit>> Show(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var hits = new List<SearchHit>();
        await foreach (var thing in read(ids).WithCancellation(cancellation))
            hits.Add(new(
                thing.Id, thing.Title, thing.Href, thing.Quoted.Length > 0 ? thing.Quoted : thing.Text, thing.BodyName,
                thing.ShowsNumber ? thing.Number : "", thing.LeadsOnly ? null : thing.At?.DayInChina(), ""));
        return hits;
    }

    private static SearchDocument DocumentOf(FoundThing thing) => new()
    {
        Id = thing.Id,
        Subject = thing.Id,
        Title = thing.Title,
        Numbers = ["", thing.Number],
        Text = thing.Text,
        Body = thing.BodyCode,
        Area = thing.Area,
        Year = thing.LeadsOnly ? null : thing.At?.DayInChina().Year,
        LeadsOnly = thing.LeadsOnly,
        At = thing.At ?? default,
    };
}
