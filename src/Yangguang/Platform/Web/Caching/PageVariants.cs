namespace Yangguang.Platform.Web.Caching;

/// <summary>The one cookie that public pages differ by, and the variant it asks for: one of few, whatever a reader sends.</summary>
/// <param name="Usual">What it is for who has no such cookie.</param>
public sealed record PageVariants(string Cookie, string Usual, Func<HttpRequest, string> Of);
