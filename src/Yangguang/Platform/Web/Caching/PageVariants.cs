namespace Yangguang.Platform.Web.Caching;

/// <summary>The one cookie that public pages differ by, and the variant it asks for: one of few, whatever a reader sends.</summary>
public sealed record PageVariants(string Cookie, Func<HttpRequest, string> Of);
