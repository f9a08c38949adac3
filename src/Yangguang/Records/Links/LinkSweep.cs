using Yangguang.Bodies;

namespace Yangguang.Records.Links;

/// <summary>The last sweep of a county's pages: when, and how much it looked at.</summary>
public sealed class LinkSweep : IBelongsToJurisdiction
{
    private LinkSweep()
    {
    }

    public LinkSweep(JurisdictionId jurisdiction) => JurisdictionId = jurisdiction;

    public JurisdictionId JurisdictionId { get; private set; }

    public DateTimeOffset FinishedAt { get; private set; }

    public int Pages { get; private set; }

    public int Links { get; private set; }

    /// <summary>How many addresses were asked; 0 while requests to the outside are off.</summary>
    public int Asked { get; private set; }

    public void Finish(int pages, int links, int asked, DateTimeOffset at) => (Pages, Links, Asked, FinishedAt) = (pages, links, asked, at);
}
