namespace Yangguang.Platform.Web;

/// <summary>
/// Which sides of the application this process shows (<c>Node:Surfaces</c>): <c>portal</c>, <c>desk</c>, <c>api</c>, <c>jobs</c>; all of
/// them where nothing is set. What is not shown is not found, as if it did not exist.
/// </summary>
public sealed class Surfaces
{
    private static readonly string[] Known = ["portal", "desk", "api", "jobs"];

    // Signing in and out belongs to the desk; files that every page needs belong to both.
    private static readonly string[] DeskPaths = ["/desk", "/sign-in", "/invitations", "/account", "/setup"];
    private static readonly string[] EveryonesPaths = ["/healthz", "/readyz", "/error", "/css", "/js", "/img", "/lib", "/fonts", "/favicon.ico", "/appearance", "/.well-known"];

    private readonly HashSet<string> _shown;

    public Surfaces(IConfiguration configuration)
    {
        var named = (configuration["Node:Surfaces"] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        _shown = new(named.Length == 0 ? Known : named, StringComparer.OrdinalIgnoreCase);
        if (named.FirstOrDefault(name => !Known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new InstallationException($"不认识的 Node:Surfaces“{unknown}”，请从 {string.Join("、", Known)} 中选择，多个用逗号分隔。");
    }

    public bool Jobs => _shown.Contains("jobs");

    public IReadOnlyList<string> Shown => [.. Known.Where(_shown.Contains)];

    public bool Shows(PathString path) =>
        Below(path, EveryonesPaths) || _shown.Contains(Below(path, DeskPaths) ? "desk" : path.StartsWithSegments("/api") ? "api" : "portal");

    private static bool Below(PathString path, string[] roots) => roots.Any(root => path.StartsWithSegments(root));
}

public static class SurfacesDoor
{
    /// <summary>Before anything answers, from memory or otherwise.</summary>
    public static IApplicationBuilder UseSurfaces(this IApplicationBuilder app)
    {
        var surfaces = app.ApplicationServices.GetRequiredService<Surfaces>();
        return app.Use((http, next) =>
        {
            // Re-execution shows why on a page of words.
            if (surfaces.Shows(http.Request.Path))
                return next(http);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}
