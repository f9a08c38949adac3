namespace Yangguang.Search;

/// <summary>A domain whose things can be found. It reads what the public may see, and nothing else.</summary>
public interface ISearchSource
{
    /// <summary>Word of the address: record.</summary>
    string Kind { get; }

    /// <summary>The same for people: 公开信息.</summary>
    string KindName { get; }

    /// <summary>True for news that say of one of its things (the subject) that it is to be read anew.</summary>
    bool Follows(string newsType);

    /// <summary>Tables that change seldom: when one was written, everything of this kind is compared again.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>What can be found now, of some subjects or of all.</summary>
    IAsyncEnumerable<SearchDocument> Read(IReadOnlyCollection<Guid>? subjects, CancellationToken cancellation);

    /// <summary>Those of the things that the public may see at this moment, as hits.</summary>
    Task<IReadOnlyList<SearchHit>> Show(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);
}
