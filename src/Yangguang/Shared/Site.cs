namespace Yangguang.Shared;

/// <summary>The site as its shell names it: place, footer, and whether everything on it is invented.</summary>
public sealed record Site(string Place, bool IsDemonstration, SiteFooter Footer)
{
    public string Title => $"{Place}政务公开";
}
