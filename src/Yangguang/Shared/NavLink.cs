using Yangguang.Accounts;

namespace Yangguang.Shared;

/// <summary>An entry of a navigation.</summary>
/// <param name="Section">The address below which the entry counts as current; the address itself when null.</param>
/// <param name="Needs">The permission of the page; who lacks it is not shown the entry. Null for everybody.</param>
public sealed record NavLink(string Text, string Href, string? Section = null, Permission? Needs = null)
{
    public bool IsCurrentAt(string path) => Href == path || (Below is not ("/" or "/desk") && (path == Below || path.StartsWith(Below + "/", StringComparison.Ordinal)));

    private string Below => Section ?? Href;
}
