using System.Buffers;
using System.Text.RegularExpressions;

namespace Yangguang.Platform.Html;

/// <summary>Which addresses a document may carry. They are read as a browser reads them: by their first letters, control characters refused.</summary>
public static partial class Addresses
{
    private const int Longest = 2000;
    private static readonly SearchValues<char> NotInLinks = SearchValues.Create("\\\"'<>`");

    /// <summary>The address of a link to the web, a mailbox or a page of this site; null for any other.</summary>
    public static string? Link(string? address)
    {
        var text = address?.Trim() ?? "";
        return text.Length is 0 or > Longest || text.AsSpan().ContainsAnyInRange('\0', ' ') || text.AsSpan().ContainsAny(NotInLinks) || !LinkStart().IsMatch(text) ? null : text;
    }

    /// <summary>The address of a picture that this site keeps; pictures of other sites are not shown.</summary>
    public static string? Picture(string? address) =>
        address is not null && OwnPicture().IsMatch(address) && !address.Contains("..", StringComparison.Ordinal) ? address : null;

    [GeneratedRegex(@"^(https?://[^/?#\s]|mailto:[^\s]|/(?![/\\])|/$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkStart();

    [GeneratedRegex(@"^/(pictures|files|attachments|media|evidence)/[A-Za-z0-9_\-./]{1,200}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPicture();
}
