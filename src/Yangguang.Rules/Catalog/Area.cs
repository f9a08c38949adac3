using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog;

/// <summary>A field of grass-roots openness (领域) for which a State Council department has written a standard guide.</summary>
/// <param name="Code">01 to 26 in the order of the national guides; later areas follow from 27.</param>
/// <param name="Name">Today's name.</param>
/// <param name="GuideBy">The department that wrote the guide (标准指引).</param>
/// <param name="GuideNumber">Number of the guide where it is known; otherwise empty.</param>
/// <param name="Bodies">Which bodies of a county usually answer for it; localised by each county.</param>
/// <param name="Limit">The 公开时限 that most rows of its guide print; a row without its own takes art. 26 of the Regulation.</param>
/// <param name="Aliases">Other names it has or had.</param>
public sealed record Area(
    string Code,
    string Name,
    string GuideBy,
    string GuideNumber,
    string Bodies,
    TimeLimit Limit,
    IReadOnlyList<AreaAlias> Aliases)
{
    /// <summary>Since when today's name is in use; null when it has always been so named.</summary>
    public DateOnly? NamedSince { get; init; }

    /// <summary>Place in the national order, from 1.</summary>
    public int Order => int.Parse(Code, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>True for the 26 pilot areas of 国办发〔2019〕54号, which every county must cover.</summary>
    public bool IsPilot => Order <= 26;

    /// <summary>The official name on a day: 扶贫 in 2020, 乡村振兴 since 2021-02-25.</summary>
    public string NameOn(DateOnly day) =>
        NamedSince is { } since && day < since && Aliases.FirstOrDefault(alias => alias.IsFormerOfficialName) is { } former ? former.Name : Name;

    /// <summary>True when a name was already given up on a day, so that a table printed then should no longer carry it.</summary>
    public bool IsOutdated(string name, DateOnly on) =>
        Aliases.FirstOrDefault(alias => alias.Name == name) is { ValidTo: { } last } && on > last;
}
