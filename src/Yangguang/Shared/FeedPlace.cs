namespace Yangguang.Shared;

/// <summary>Where news can be subscribed to. Model of _FeedTags (in the head) and _FeedLinks (on the page).</summary>
/// <param name="Title">What the feed brings, e.g. 昭明县民政局公开信息.</param>
/// <param name="Path">Address without its ending, e.g. /bodies/11990101B/records.</param>
public sealed record FeedPlace(string Title, string Path)
{
    /// <summary>Where the same news are subscribed to by mail.</summary>
    public string MailHref => Path.Split('/') is ["", var kind, var code, "records"]
        ? $"/subscribe?{kind switch { "areas" => "area", "bodies" => "body", _ => "item" }}={code}"
        : "/subscribe";

    public static FeedPlace OfCounty(string site) => new(site, "/records");

    public static FeedPlace OfBody(string name, string code) => new($"{name}公开信息", $"/bodies/{code}/records");

    public static FeedPlace OfArea(string name, string code) => new($"{name}领域公开信息", $"/areas/{code}/records");

    public static FeedPlace OfItem(string name, string code) => new($"公开事项“{name}”", $"/items/{code}/records");
}
