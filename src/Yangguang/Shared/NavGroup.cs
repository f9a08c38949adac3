namespace Yangguang.Shared;

/// <summary>Entries of the desk's navigation under one theme, folded until one of them is open; the daily work has no name and never folds.</summary>
public sealed record NavGroup(string Name, IReadOnlyList<NavLink> Links)
{
    /// <summary>The one entry to mark: of two that could be meant, the one with the longer address.</summary>
    public static NavLink? CurrentAt(IEnumerable<NavGroup> groups, string path) =>
        groups.SelectMany(group => group.Links).Where(link => link.IsCurrentAt(path)).MaxBy(link => link.Href.Length);
}
