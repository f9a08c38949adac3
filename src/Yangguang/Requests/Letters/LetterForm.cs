using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Letters;

/// <summary>One document of the set: what it is called, whom it goes to, what has to stand in it whoever words it.</summary>
/// <param name="Code">Its short name in addresses and files: <c>correction-notice</c>, for decisions <c>BY-4</c>.</param>
/// <param name="Name">As lists name it.</param>
/// <param name="Must">Places that no template of it may leave out.</param>
public sealed record LetterForm(LetterKind Kind, string Code, string Name, LetterReader Reader, IReadOnlyList<LetterPlace> Must)
{
    /// <summary>The result it tells of; null for all but decisions.</summary>
    public DecisionCode? Decision { get; init; }

    /// <summary>True when it gets a document number on signing, and with it head, signature and seal.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>True when the reader can go to reconsideration or court about it; letters on procedure cannot be challenged by themselves.</summary>
    public bool TellsRemedy => Must.Contains(LetterPlace.Remedy);

    /// <summary>Whether a template of it may name a place.</summary>
    public bool MayName(LetterPlace place) => place switch
    {
        LetterPlace.Remedy => TellsRemedy,
        _ => Reader != LetterReader.Others || !LetterPlaces.TellsApplicant(place),
    };
}
