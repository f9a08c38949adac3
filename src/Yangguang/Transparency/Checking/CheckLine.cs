namespace Yangguang.Transparency.Checking;

/// <summary>One thing that was looked at.</summary>
/// <param name="IsGood">Null where there is nothing to judge, only to know.</param>
/// <param name="Text">What was found, for people.</param>
public sealed record CheckLine(bool? IsGood, string Text)
{
    public string Mark => IsGood switch { true => "✓", false => "✗", null => "·" };

    public static CheckLine Good(string text) => new(true, text);

    public static CheckLine Bad(string text) => new(false, text);

    public static CheckLine Told(string text) => new(null, text);
}
