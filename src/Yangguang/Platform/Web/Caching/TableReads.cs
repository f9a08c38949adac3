using System.Collections.Concurrent;

namespace Yangguang.Platform.Web.Caching;

/// <summary>The tables that the work of one request reads, gathered from the statements as they are sent.</summary>
internal sealed class TableReads
{
    private static readonly AsyncLocal<TableReads?> OfRequest = new();

    // Counts of openings are shown a little late rather than emptying the cache twice a minute.
    private static readonly HashSet<string> Unheeded = new(StringComparer.Ordinal) { "ReadCounts" };

    private readonly ConcurrentDictionary<string, byte> _tables = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Tables => [.. _tables.Keys];

    /// <summary>Starts gathering for the work that follows in this flow of control.</summary>
    public static TableReads Begin() => OfRequest.Value = new TableReads();

    public static void Note(IReadOnlyList<string> tables)
    {
        if (OfRequest.Value is not { } reads)
            return;
        foreach (var table in tables.Where(table => !Unheeded.Contains(table)))
            reads._tables.TryAdd(table, 0);
    }
}
