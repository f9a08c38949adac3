using Microsoft.Net.Http.Headers;

namespace Yangguang.Integration.Api;

/// <summary>If-Match and If-None-Match as RFC 9110 compares them: any of the list, or the star.</summary>
internal static class Preconditions
{
    public static bool Hold(IEnumerable<EntityTagHeaderValue> expected, EntityTagHeaderValue current) =>
        expected.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(current, useStrongComparison: true));
}
