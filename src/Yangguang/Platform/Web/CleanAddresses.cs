namespace Yangguang.Platform.Web;

public static class CleanAddresses
{
    /// <summary>
    /// Drops NUL from addresses before anyone reads them: no text holds one, PostgreSQL refuses it, and a visitor who sends
    /// it shall get a page and not a fault.
    /// </summary>
    public static IApplicationBuilder UseCleanAddresses(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var request = http.Request;
        if (request.Path.Value?.Contains('\0', StringComparison.Ordinal) == true)
            request.Path = request.Path.Value.Replace("\0", "", StringComparison.Ordinal);
        // What is left around a dropped one may make another.
        while (request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true)
            request.QueryString = new QueryString(request.QueryString.Value.Replace("%00", "", StringComparison.Ordinal));
        return next(http);
    });
}
