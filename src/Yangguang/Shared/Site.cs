using Yangguang.Bodies;

namespace Yangguang.Shared;

/// <summary>The site as its shell names it: place, footer, and whether everything on it is invented.</summary>
public sealed record Site(string Place, bool IsDemonstration, SiteIdentity Identity)
{
    public string Title => $"{Place}政务公开";

    internal static Site Of(Jurisdiction? jurisdiction) => jurisdiction is null
        ? new Site("", false, new SiteIdentity())
        : new Site(jurisdiction.Name, jurisdiction.IsDemonstration, jurisdiction.Site);
}
