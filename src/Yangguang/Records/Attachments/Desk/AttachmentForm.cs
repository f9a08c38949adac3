namespace Yangguang.Records.Attachments.Desk;

/// <summary>What is typed about one attachment.</summary>
public sealed class AttachmentForm
{
    public int Number { get; set; }

    public string Title { get; set; } = "";

    public string Alt { get; set; } = "";

    public string Transcript { get; set; } = "";

    public IFormFile? Captions { get; set; }
}
