namespace Yangguang.Shared;

/// <summary>One thing that happened or will. Model of _Timeline: a list of these, oldest first.</summary>
/// <param name="Meta">When and who, e.g. 2026-11-21 · 民政局 周敏.</param>
public sealed record TimelineEntry(string Title, string Meta, string Text = "", TimelineMoment Moment = TimelineMoment.Done);

/// <summary>Where an entry of a timeline lies.</summary>
public enum TimelineMoment
{
    Done,
    Now,
    Ahead,
    Failed,
}
