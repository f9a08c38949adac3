namespace Yangguang.Rules.Catalog;

/// <summary>
/// Which areas a county must cover in a year (领域方案): 26 by 国办发〔2019〕54号, more where a province has added some.
/// Changing to another profile never touches what the former one held.
/// </summary>
/// <param name="Name">What the county calls it, e.g. 26个试点领域.</param>
/// <param name="Areas">The areas in the national order.</param>
public sealed record AreaProfile(string Name, IReadOnlyList<Area> Areas)
{
    /// <summary>The 26 pilot areas.</summary>
    public static AreaProfile Pilot { get; } = new("26个试点领域", AreaRegister.Pilots);

    /// <summary>The pilot areas and the later ones with these codes.</summary>
    public static AreaProfile PilotAnd(params string[] codes) =>
        new($"{26 + codes.Length}个领域", [.. AreaRegister.Pilots, .. codes.Select(AreaRegister.WithCode).OrderBy(area => area.Order)]);

    /// <summary>The areas that a change to <paramref name="next"/> opens: empty at first, to be compiled (待编制).</summary>
    public IReadOnlyList<Area> OpenedBy(AreaProfile next) => [.. next.Areas.Except(Areas)];

    /// <summary>The areas that a change to <paramref name="next"/> closes: nothing new is due, everything published stays.</summary>
    public IReadOnlyList<Area> ClosedBy(AreaProfile next) => [.. Areas.Except(next.Areas)];
}
