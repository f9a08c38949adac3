namespace Yangguang.Requests.Letters.Desk;

/// <summary>The form of a letter.</summary>
public sealed class LetterInput
{
    public string? Title { get; set; }

    public string? Addressee { get; set; }

    public string? Body { get; set; }

    public int Revision { get; set; }

    public string? VoidReason { get; set; }

    public DeliveryMeans? Means { get; set; }

    public DateOnly? DispatchedOn { get; set; }

    public DateOnly? ServedOn { get; set; }

    public string? Proof { get; set; }

    public void Take(RequestLetter letter, LetterText text)
    {
        (Title, Addressee, Body, Revision) = (text.Title, text.Addressee, text.Body, letter.Revision);
        (Means, DispatchedOn, ServedOn, Proof) = (letter.Sent.Means, letter.Sent.DispatchedOn ?? letter.SignedOn, letter.Sent.ServedOn, letter.Sent.Proof);
    }

    /// <summary>Names of attachments come from the case, not from the form.</summary>
    public LetterText ToText(LetterText kept) => kept with
    {
        Title = Title ?? "",
        Addressee = Addressee ?? "",
        Body = Body ?? "",
    };

    public LetterSending ToSending() => new()
    {
        Means = Means,
        DispatchedOn = DispatchedOn,
        ServedOn = ServedOn,
        Proof = Proof ?? "",
    };
}
