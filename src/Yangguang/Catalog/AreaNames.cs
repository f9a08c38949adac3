using System.Collections.Frozen;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog;

/// <summary>Names of areas by the code that rows carry.</summary>
public static class AreaNames
{
    private static readonly FrozenDictionary<string, string> ByCode =
        AreaRegister.All.ToFrozenDictionary(area => area.Code, area => area.Name, StringComparer.Ordinal);

    /// <summary>The area's name; the code itself where the register has no such area.</summary>
    public static string Of(string code) => ByCode.GetValueOrDefault(code, code);
}
