namespace Yangguang.Shared;

/// <summary>The desk's navigation, drawn twice: in the rail of wide screens and in the drawer of small ones. Model of _DeskNav.</summary>
public sealed record DeskRail(string Label, DeskUser? User)
{
    /// <summary>As many entries as a small screen shows at once: who has no more finds every theme unfolded.</summary>
    public int Few => 12;
}
