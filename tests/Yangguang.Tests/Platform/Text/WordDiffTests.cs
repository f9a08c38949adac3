using FsCheck;
using FsCheck.Fluent;
using Yangguang.Platform.Text;

namespace Yangguang.Tests.Platform.Text;

/// <summary>Old and new side by side, word by word (A07).</summary>
public sealed class WordDiffTests
{
    // A07
    [Fact]
    public void Only_the_number_that_changed_is_marked()
    {
        var parts = WordDiff.Between("自信息形成之日起20个工作日内", "自信息形成之日起10个工作日内");

        Assert.Equal(
            [new(DiffKind.Same, "自信息形成之日起"), new(DiffKind.Removed, "20"), new(DiffKind.Added, "10"), new(DiffKind.Same, "个工作日内")], parts);
    }

    [Fact]
    public void A_stray_character_inside_rewritten_passages_is_not_held_against_the_reader()
    {
        var parts = WordDiff.Between("甲乙丙丁", "子乙寅卯");

        Assert.DoesNotContain(parts, part => part.Kind == DiffKind.Same);
    }

    // A07: nothing is lost and nothing invented, whatever is compared.
    [Fact]
    public void Without_the_added_parts_it_is_the_old_text_and_without_the_removed_ones_the_new() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Texts().Two().ToArbitrary(), pair =>
        {
            var (before, after) = pair;
            var parts = WordDiff.Between(before, after);
            return string.Concat(parts.Where(part => part.Kind != DiffKind.Added).Select(part => part.Text)) == before
                && string.Concat(parts.Where(part => part.Kind != DiffKind.Removed).Select(part => part.Text)) == after;
        }));

    [Fact]
    public void Equal_texts_have_nothing_marked() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Texts().ToArbitrary(), text =>
            WordDiff.Between(text, text).All(part => part.Kind == DiffKind.Same)));

    private static Gen<string> Texts() => Gen.Elements("公", "开", "20", "10", "个工作日", "《", "》", "，", "x1", "𠮷", "\n")
        .ListOf().Select(parts => string.Concat(parts));
}
