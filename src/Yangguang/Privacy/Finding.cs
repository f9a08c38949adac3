namespace Yangguang.Privacy;

/// <summary>Personal data found in a text.</summary>
/// <param name="Start">Index of its first character (UTF-16) in the text.</param>
/// <param name="Length">How many characters of the text it takes, separators included.</param>
/// <param name="IsValid">Its own check agrees (check character, Luhn); true where the kind has none.</param>
/// <param name="IsOfOffice">The words before it say that it belongs to an office: shown, but no obstacle to publication.</param>
public readonly record struct Finding(PersonalDataKind Kind, int Start, int Length, bool IsValid = true, bool IsOfOffice = false)
{
    public int End => Start + Length;
}
