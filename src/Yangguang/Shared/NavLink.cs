namespace Yangguang.Shared;

/// <summary>An entry of a navigation.</summary>
/// <param name="Section">The address below which the entry counts as current; the address itself when null.</param>
public sealed record NavLink(string Text, string Href, string? Section = null)
{
    public bool IsCurrentAt(string path) => Href == path
        || (path.StartsWith((Section ?? Href).TrimEnd('/') + "/", StringComparison.Ordinal) && (Section ?? Href) is not ("/" or "/desk"));
}
