namespace Yangguang.Platform.Office;

/// <summary>Measures of GB/T 9704-2012 in twentieths of a point: A4, text block 156 × 225 mm, 22 lines of 28 characters of 3号.</summary>
internal static class OfficialPaper
{
    public const int Width = 11906;
    public const int Height = 16838;

    /// <summary>天头 37 mm.</summary>
    public const int Top = 2098;

    /// <summary>订口 28 mm.</summary>
    public const int Left = 1587;

    /// <summary>What 156 mm of text leave on the right: 26 mm.</summary>
    public const int Right = Width - Left - TextWidth;

    /// <summary>What 225 mm of text leave below: 35 mm.</summary>
    public const int Bottom = 1985;

    public const int TextWidth = 8845;

    /// <summary>225 mm over 22 lines: 28.95 points.</summary>
    public const int LinePitch = 579;

    /// <summary>156 mm over 28 characters.</summary>
    public const int Character = 316;

    /// <summary>How much closer than their 16 points characters stand, so that 28 fit; every program reads it alike, which none does with a grid of characters.</summary>
    public const int Tightening = -5;

    /// <summary>The page number stands 7 mm below the text: 35 mm less 7 mm less its own height.</summary>
    public const int Footer = 1270;

    /// <summary>2号, in half points.</summary>
    public const string SizeTwo = "44";

    /// <summary>3号, in half points.</summary>
    public const string SizeThree = "32";

    /// <summary>4号, in half points.</summary>
    public const string SizeFour = "28";
}
