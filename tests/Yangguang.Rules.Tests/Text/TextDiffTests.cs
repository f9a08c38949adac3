using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Tests.Text;

/// <summary>Any two editions compare, word by word (B07 of a correction: what changed is seen).</summary>
public sealed class TextDiffTests
{
    private static readonly Gen<string> Texts =
        Gen.Elements('低', '保', '标', '准', '7', '6', '0', '元', '\n', 'A', '。').ArrayOf(40).Select(letters => new string(letters));

    [Fact]
    public void What_was_removed_with_what_stayed_is_the_older_and_what_was_added_with_it_the_newer() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), texts =>
        {
            var pieces = TextDiff.Words(texts.Item1, texts.Item2);
            return Only(pieces, DiffKind.Removed) == texts.Item1 && Only(pieces, DiffKind.Added) == texts.Item2;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Paragraphs_lose_and_gain_nothing() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), texts =>
        {
            var lines = TextDiff.Of(texts.Item1, texts.Item2);
            return string.Concat(lines.Select(line => Only(line.Pieces, DiffKind.Removed))) == Flat(texts.Item1)
                && string.Concat(lines.Select(line => Only(line.Pieces, DiffKind.Added))) == Flat(texts.Item2);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_and_itself_differ_nowhere() =>
        Prop.ForAll(Texts.ToArbitrary(), text => TextDiff.Of(text, text).All(line => line.IsSame)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_is_one_word()
    {
        var pieces = TextDiff.Words("每人每月1,760.50元。", "每人每月1,860.50元。");

        Assert.Equal(["每人每月", "1,760.50", "1,860.50", "元。"], pieces.Select(piece => piece.Text));
        Assert.Equal([DiffKind.Same, DiffKind.Removed, DiffKind.Added, DiffKind.Same], pieces.Select(piece => piece.Kind));
    }

    [Fact]
    public void Texts_with_nothing_in_common_are_shown_one_after_the_other()
    {
        var pieces = TextDiff.Words(new string('甲', 5000), new string('乙', 5000));
        Assert.Equal([DiffKind.Removed, DiffKind.Added], pieces.Select(piece => piece.Kind));
    }

    private static string Only(IEnumerable<DiffPiece> pieces, DiffKind kind) =>
        string.Concat(pieces.Where(piece => piece.Kind == DiffKind.Same || piece.Kind == kind).Select(piece => piece.Text));

    private static string Flat(string text) => string.Concat(text.Split('\n').Select(line => line.Trim()));
}
