using System.Text.RegularExpressions;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>Takes a 公开主体 cell apart and looks at its names.</summary>
internal static partial class BodyNames
{
    /// <summary>县级政府民政部门、乡镇政府(街道办事处) → the two names.</summary>
    public static IEnumerable<string> Of(string cell) =>
        Separators().Split(Inner().Replace(Han.Fold(cell), "")).Where(name => name.Length > 0);

    /// <summary>True for a name that fits any county: 县级政府民政部门, 相关审批部门, 公安机关.</summary>
    public static bool IsGeneric(string name) => Generic().IsMatch(name);

    /// <summary>The word that tells what the body does: 民政 in 县级政府民政部门; empty when none is left.</summary>
    public static string Subject(string name) => Frame().Replace(name, "");

    /// <summary>A registered body's name without 人民政府, which is no 民政.</summary>
    public static string Speciality(string body) => body.Replace("人民政府", "", StringComparison.Ordinal);

    /// <summary>The tier a name speaks of: 村级 for village committees, 乡级 for townships and streets; 县级 for the rest.</summary>
    public static string TierOf(string name) =>
        Village().IsMatch(name) ? "村级" : Township().IsMatch(name) ? "乡级" : "县级";

    [GeneratedRegex("[、,;/]|以及|和(?=乡|镇|街道|各|相关|有关|负责)|及(?=其|各|相关)")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Inner();

    [GeneratedRegex("^(县级|乡级|市级|区级|区县|各级|各|本级|相关|有关|所在|负责|人民政府$|政府$|乡镇(人民)?政府$|街道办事处$)|(主管部门|行政部门|管理部门|执法部门|职能部门|部门|机关)$")]
    private static partial Regex Generic();

    [GeneratedRegex("(县级|乡级|市级|区级|区县|各级|各|本级|相关|有关|所在|负责|人民政府|政府|主管|行政|管理|执法|职能|部门|机关|^[县市区]+)")]
    private static partial Regex Frame();

    [GeneratedRegex("村民?委员?会|村委|居委|居民委员会|行政村|社区")]
    private static partial Regex Village();

    [GeneratedRegex("乡|镇(?!江)|街道")]
    private static partial Regex Township();
}
