using Yangguang.Search.Asking;

namespace Yangguang.Search;

/// <summary>检索: catches up, asks the index, and shows what of its answer the public may see at this moment.</summary>
public sealed class AskIndex(CatchUp catchUp, IEnumerable<ISearchSource> sources)
{
    private readonly IReadOnlyList<ISearchSource> _sources = [.. sources];

    public IReadOnlyDictionary<string, string> Kinds => _sources.ToDictionary(source => source.Kind, source => source.KindName);

    public async Task<Answer> Run(Question question, Filter filter, HitOrder order, int page, CancellationToken cancellation)
    {
        var file = await catchUp.Run(cancellation);
        using var connection = file.Open();
        var found = new IndexSearch(connection).Find(question, filter, order, page);
        return new(found, await Show(found.Hits, cancellation));
    }

    /// <summary>What is nearest to a question that nothing answers.</summary>
    public async Task<Nearest> Near(Question question, Filter filter, CancellationToken cancellation)
    {
        var file = await catchUp.Run(cancellation);
        using var connection = file.Open();
        var near = new NearSearch(connection);
        var spelled = near.Spelled(question, filter);
        var (pieces, docs) = near.Fewer(question);
        return new(spelled?.Typed, [.. pieces.Select(piece => piece.Word)], await Show([.. docs.Select(doc => (doc.Kind, doc.Id))], cancellation));
    }

    /// <summary>The hits in their order; what is not public any more is left out.</summary>
    internal async Task<IReadOnlyList<AnsweredHit>> Show(IReadOnlyList<(string Kind, Guid Id)> hits, CancellationToken cancellation)
    {
        var shown = new Dictionary<(string, Guid), SearchHit>();
        foreach (var source in _sources)
        {
            var ids = hits.Where(hit => hit.Kind == source.Kind).Select(hit => hit.Id).ToList();
            if (ids.Count == 0)
                continue;
            foreach (var hit in await source.Show(ids, cancellation))
                shown[(source.Kind, hit.Id)] = hit;
        }

        return [.. hits.Where(shown.ContainsKey).Select(hit => new AnsweredHit(hit.Kind, shown[hit]))];
    }
}

/// <summary>What was found, and what of it is shown.</summary>
public sealed record Answer(Found Found, IReadOnlyList<AnsweredHit> Hits);

/// <param name="Kind">Of its source.</param>
public sealed record AnsweredHit(string Kind, SearchHit Hit);
