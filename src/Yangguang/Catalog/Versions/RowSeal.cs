using System.Security.Cryptography;
using System.Text.Json;

namespace Yangguang.Catalog.Versions;

/// <summary>A short digest of a row's cells: a form carries it to notice that somebody else changed the row meanwhile.</summary>
public static class RowSeal
{
    public static string Of(CatalogRow cells, IEnumerable<Guid> responsible) => Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes((cells, responsible.Order()), Options)).AsSpan(0, 8));

    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };
}
