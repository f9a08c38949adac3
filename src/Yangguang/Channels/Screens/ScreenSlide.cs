namespace Yangguang.Channels.Screens;

/// <summary>One record on a screen.</summary>
public sealed record ScreenSlide(string Title, string Body, string Date, string Summary, string Link);

/// <summary>What a screen shows.</summary>
public sealed record ScreenFeed(string Name, string Place, string UpdatedAt, IReadOnlyList<ScreenSlide> Slides);
