namespace Yangguang.Platform.Web;

public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    /// <summary>No inline script or style, no framing, no sniffing, no address leaked to other sites.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.UseHsts().Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Request.IsHttps ? Policy + "; upgrade-insecure-requests" : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = IsShared(http.Request.Path) ? "cross-origin" : "same-origin";
        headers["Permissions-Policy"] = Permissions;
        return next(http);
    });

    /// <summary>Pictures and films of public records may be shown by whoever takes them over with their source.</summary>
    private static bool IsShared(PathString path) => path.StartsWithSegments("/pictures") || path.StartsWithSegments("/media") || (path.StartsWithSegments("/records") && path.Value!.Contains("/files/", StringComparison.Ordinal));
}
