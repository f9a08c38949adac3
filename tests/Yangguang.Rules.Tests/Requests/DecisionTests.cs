using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Tests.Requests;

public sealed class DecisionTests
{
    [Fact]
    public void The_list_has_every_code_in_its_order_with_a_short_name_of_its_own()
    {
        Assert.Equal(Enum.GetValues<DecisionCode>(), DecisionCodes.All.Select(decision => decision.Code));
        Assert.Equal(22, DecisionCodes.All.Select(decision => decision.Letters).Distinct().Count());
        Assert.All(DecisionCodes.All, decision => Assert.Same(decision, DecisionCodes.Named(decision.Letters)));
        Assert.Null(DecisionCodes.Named("XX-9"));
    }

    [Fact]
    public void Every_result_cites_an_article_save_the_one_without() =>
        Assert.Equal([DecisionCode.Other], DecisionCodes.All.Where(decision => decision.Law.Count == 0).Select(decision => decision.Code));

    // 行政复议法 art. 23 ¶1 item 4: decisions not to disclose, in whole or in part.
    [Fact]
    public void Reconsideration_comes_first_where_something_is_withheld() => Assert.Equal(
        ["BF", "BY-1", "BY-2", "BY-3", "BY-4", "BY-5", "BY-6", "BY-7"],
        DecisionCodes.All.Where(decision => decision.Remedy == RemedyKind.ReconsiderationFirst).Select(decision => decision.Letters));

    [Fact]
    public void A_refusal_for_a_third_party_needs_what_the_third_party_said()
    {
        var draft = new HashSet<LetterElement> { LetterElement.Reason, LetterElement.PublicInterest };

        var refusal = DecisionRules.Examine(DecisionCode.ThirdPartyRights, draft);

        Assert.Equal("decision.incomplete", refusal.Code);
        Assert.Contains("征求第三方意见的结果", refusal.Reason, StringComparison.Ordinal);
        Assert.Equal("第十五条", refusal.Law!.Article);
        Assert.True(DecisionRules.Examine(DecisionCode.ThirdPartyRights, draft.Append(LetterElement.ConsultationResult).ToHashSet()).IsAllowed);
    }

    [Fact]
    public void What_is_not_held_was_searched_for_or_lies_with_another_organ()
    {
        Assert.False(DecisionRules.Examine(DecisionCode.NotHeld, new HashSet<LetterElement> { LetterElement.Reason }).IsAllowed);
        Assert.True(DecisionRules.Examine(DecisionCode.NotHeld, new HashSet<LetterElement> { LetterElement.SearchRecord }).IsAllowed);
        Assert.True(DecisionRules.Examine(DecisionCode.NotHeld, new HashSet<LetterElement> { LetterElement.CompetentOrgan, LetterElement.Reason }).IsAllowed);
    }

    [Fact]
    public void Every_element_has_words() => Assert.All(Enum.GetValues<LetterElement>(), element => Assert.NotEmpty(element.InWords()));

    [Theory]
    [InlineData(DecisionCode.PartlyGranted, DecisionCode.Granted, DecisionCode.StateSecret)]
    [InlineData(DecisionCode.PartlyGranted, DecisionCode.AlreadyPublic, DecisionCode.NotHeld)]
    [InlineData(DecisionCode.PartlyGranted, DecisionCode.PartlyGranted, DecisionCode.StateSecret)]
    [InlineData(DecisionCode.Granted, DecisionCode.Granted, DecisionCode.AlreadyPublic)]
    [InlineData(DecisionCode.ProcessInformation, DecisionCode.NotHeld, DecisionCode.ProcessInformation)]
    public void A_request_for_several_things_is_counted_once(DecisionCode whole, DecisionCode one, DecisionCode other)
    {
        Assert.Equal(whole, DecisionCodes.OfParts([one, other]));
        Assert.Equal(whole, DecisionCodes.OfParts([other, one]));
    }

    [Fact]
    public void A_request_without_parts_has_no_result() => Assert.Throws<ArgumentException>(() => DecisionCodes.OfParts([]));
}
