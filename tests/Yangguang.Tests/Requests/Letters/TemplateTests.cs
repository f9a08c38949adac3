using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Remedies;

namespace Yangguang.Tests.Requests.Letters;

/// <summary>The wordings that come with the product (B11).</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Codes { get; } = [.. LetterForms.All.Select(form => form.Code)];

    public static TheoryData<string> Decisions { get; } = [.. DecisionCodes.All.Select(decision => decision.Letters)];

    // B11
    [Fact]
    public void The_set_has_each_procedural_letter_and_one_letter_for_each_of_the_22_results()
    {
        Assert.Equal(22, LetterForms.All.Count(form => form.Kind == LetterKind.Decision));
        Assert.Equal(Enum.GetValues<LetterKind>().Order(), LetterForms.All.Select(form => form.Kind).Distinct().Order());
        Assert.Equal(LetterForms.All.Select(form => form.Code).Order(), ShippedTemplates.All.Select(template => template.Code).Distinct().Order());
    }

    // B11, P14
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_shipped_template_names_only_places_that_exist_and_leaves_none_out(string code) =>
        Assert.Empty(TemplateCheck.Find(ShippedTemplates.On(code, WorkedCase.SignedOn)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_template_renders_for_a_worked_case_with_its_mandatory_facts_and_its_articles(string code)
    {
        var template = ShippedTemplates.On(code, WorkedCase.SignedOn);

        var text = template.Write(WorkedCase.Facts);

        Assert.Empty(text.OpenPlaces);
        var whole = $"{text.Title}\n{text.Addressee}\n{text.Body}";
        Assert.DoesNotContain('{', whole);
        Assert.DoesNotContain("。。", whole, StringComparison.Ordinal);
        Assert.All(template.Form.Must, place => Assert.Contains(WorkedCase.Facts[place].Split('\n')[0].Trim('|', ' ', '。'), whole, StringComparison.Ordinal));
        if (template.Form.IsNumbered)
            Assert.All(template.Laws.Select(law => law.Split('》')), law => Assert.All(law, part => Assert.Contains(part, whole, StringComparison.Ordinal)));
    }

    // 信息处理费管理办法 art. 7: only the decision that follows can be challenged.
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_letter_on_procedure_tells_no_remedy_and_a_letter_to_others_tells_nothing_of_the_applicant(string code)
    {
        var template = ShippedTemplates.On(code, WorkedCase.SignedOn);
        var text = template.Write(WorkedCase.Facts);

        if (!template.Form.TellsRemedy)
            Assert.DoesNotContain("行政复议", text.Body, StringComparison.Ordinal);
        if (template.Form.Reader == LetterReader.Others)
            Assert.DoesNotContain(WorkedCase.Facts[LetterPlace.Applicant], $"{text.Title}{text.Addressee}{text.Body}", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_says_its_elements_its_articles_and_its_remedy_and_nothing_is_left_open(string letters)
    {
        var decision = DecisionCodes.Named(letters)!;
        var said = WorkedCase.SaidFor(decision.Code);

        var text = Written(decision, said, WorkedCase.SignedOn);

        Assert.Empty(text.OpenPlaces);
        Assert.All(said.Where(each => each.Key != LetterElement.Classification), each => Assert.Contains(each.Value, text.Body, StringComparison.Ordinal));
        var law = decision.Code == DecisionCode.NotHeld ? decision.Law.Take(1) : decision.Law;
        Assert.All(law, citation => Assert.Contains(citation.Article, text.Body, StringComparison.Ordinal));
        Assert.EndsWith(RemedyNotice.For(decision.Code, OrganKind.Department, WorkedCase.Organs, WorkedCase.SignedOn).Text, text.Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_refusal_sends_to_reconsideration_first_since_2024_and_left_the_choice_before(string letters)
    {
        var decision = DecisionCodes.Named(letters)!;
        if (decision.Remedy != RemedyKind.ReconsiderationFirst)
            return;

        Assert.Contains("应当先向昭明县人民政府申请行政复议", Written(decision, WorkedCase.Said, new(2024, 1, 1)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("应当先向", Written(decision, WorkedCase.Said, new(2023, 12, 31)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_proves_a_classification_stays_in_the_house()
    {
        var text = Written(DecisionCodes.Of(DecisionCode.StateSecret), WorkedCase.Said, WorkedCase.SignedOn);

        Assert.DoesNotContain(WorkedCase.Said[LetterElement.Classification], text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Information_of_another_organ_is_answered_by_item_five_without_a_word_of_searching()
    {
        var text = Written(DecisionCodes.Of(DecisionCode.NotHeld), WorkedCase.Said, WorkedCase.SignedOn);

        Assert.Contains("第三十六条第五项", text.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("第四项", text.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("检索", text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_fact_is_marked_for_the_clerk_and_an_optional_line_is_left_out()
    {
        var template = ShippedTemplates.On("correction-notice", WorkedCase.SignedOn);

        var text = template.Write(WorkedCase.Facts.With(LetterPlace.CorrectionItems, " "));
        var sheet = ShippedTemplates.On("registration", WorkedCase.SignedOn).Write(WorkedCase.Facts.With(LetterPlace.ApplicantContact, ""));

        Assert.Equal(["补正事项"], text.OpenPlaces);
        Assert.DoesNotContain("联系方式", sheet.Body, StringComparison.Ordinal);
    }

    private static LetterText Written(Decision decision, IReadOnlyDictionary<LetterElement, string> said, DateOnly day)
    {
        var facts = WorkedCase.Facts;
        foreach (var place in Enum.GetValues<LetterElement>().Select(LetterPlaces.Of).OfType<LetterPlace>())
            facts = facts.With(place, "");
        return ShippedTemplates.On(decision.Letters, day).Write(facts.WithDecision(decision.Code, said, OrganKind.Department, WorkedCase.Organs, day));
    }
}
