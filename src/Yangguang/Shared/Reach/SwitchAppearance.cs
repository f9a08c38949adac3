using Microsoft.AspNetCore.Http.HttpResults;

namespace Yangguang.Shared.Reach;

/// <summary>
/// The switches at the head of each page: change one choice and come back to the same page. A form, so that no crawler and no
/// prefetching browser switches; without a token, because a token would keep public pages out of the cache and nothing is at stake.
/// </summary>
internal static class SwitchAppearance
{
    public const string Path = "/appearance/switch";

    private const int LongestAddress = 2000;

    public static async Task Serve(HttpContext http)
    {
        var kept = Appearance.From(http.Request);
        var form = await Form(http);
        Appearance.Of(kept.Theme, Word("size", kept.Size), Word("script", kept.Script), kept.Aids).Keep(http.Response);
        http.Response.Redirect(PageToReturnTo(form["from"].ToString()));

        string Word(string name, string now) => form.TryGetValue(name, out var chosen) ? chosen.ToString() : now;
    }

    /// <summary>The address when it is one of this site that a header may carry; the home page otherwise.</summary>
    internal static string PageToReturnTo(string? from) =>
        from is ['/', ..] && from.Length <= LongestAddress && from.All(letter => letter is > ' ' and <= '~') && RedirectHttpResult.IsLocalUrl(from) ? from : "/";

    private static async Task<IFormCollection> Form(HttpContext http)
    {
        try
        {
            return http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : FormCollection.Empty;
        }
        catch (InvalidDataException)
        {
            return FormCollection.Empty;
        }
    }
}
