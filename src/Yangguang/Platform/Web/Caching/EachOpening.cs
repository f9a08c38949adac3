namespace Yangguang.Platform.Web.Caching;

/// <summary>What a page does for each reader besides being shown, such as counting: done again when it is answered from memory.</summary>
public static class EachOpening
{
    private static readonly object Item = new();

    public static void Do(HttpContext http, Action<HttpContext> each) => http.Items[Item] = each;

    internal static Action<HttpContext>? Of(HttpContext http) => http.Items[Item] as Action<HttpContext>;
}
