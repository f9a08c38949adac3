using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Versions;

/// <summary>Two people editing one draft (A14): what they typed in different columns is joined, the same column is asked about, nothing is lost.</summary>
public sealed class TwoEditorsTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Changes_of_two_people_in_different_columns_are_both_kept()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        using var reviewer = await host.SignedIn(host.County.Reviewer);
        var (mine, theirs) = (await clerk.Open(await RowOf("05")), await reviewer.Open(await RowOf("05")));

        await reviewer.Send(theirs, "form.form", ("Input.TimeLimit", "自信息形成或者变更之日起5个工作日内"));
        var saved = await clerk.Send(mine, "form.form", ("Input.Elements", "办理结果\n救济渠道"));

        Assert.Contains("5个工作日", saved.TextOf(".draft-row"), StringComparison.Ordinal);
        Assert.Contains("救济渠道", saved.TextOf(".draft-row"), StringComparison.Ordinal);
        Assert.Contains("李审同时修改了“公开时限”", saved.TextOf(".notice-success"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_column_is_shown_both_ways_and_the_second_decides()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        using var reviewer = await host.SignedIn(host.County.Reviewer);
        var (mine, theirs) = (await clerk.Open(await RowOf("06")), await reviewer.Open(await RowOf("06")));
        await reviewer.Send(theirs, "form.form", ("Input.TimeLimit", "自信息形成或者变更之日起5个工作日内"), ("Input.BodyText", "昭明县民政局"));

        var asked = await clerk.Send(mine, "form.form", ("Input.TimeLimit", "自信息形成或者变更之日起8个工作日内"), ("Input.Level3", "第三级"));

        Assert.Equal(["公开时限"], asked.TextsOf(".conflict legend"));
        Assert.Contains("5个工作日", asked.TextOf(".conflict .notice-warning"), StringComparison.Ordinal);
        Assert.Contains("8个工作日", asked.TextOf("#Input_TimeLimit"), StringComparison.Ordinal);
        Assert.Equal("第三级", asked.Find("#Input_Level3").GetAttribute("value"));
        Assert.Equal("昭明县民政局", asked.Find("#Input_BodyText").GetAttribute("value"));
        var decided = await clerk.Send(asked, "form.form", ("Theirs", "limit"));
        Assert.Contains("5个工作日", decided.TextOf(".draft-row"), StringComparison.Ordinal);
        Assert.Contains("第三级", decided.TextOf(".draft-row"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_keeps_the_own_words_overwrites_the_others_knowingly()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var address = await RowOf("07");
        var mine = await clerk.Open(address);
        await clerk.Send(await clerk.Open(address), "form.form", ("Input.TimeLimit", "自信息形成或者变更之日起5个工作日内"));

        var asked = await clerk.Send(mine, "form.form", ("Input.TimeLimit", "自信息形成或者变更之日起8个工作日内"));
        var saved = await clerk.Send(asked, "form.form");

        Assert.Contains("8个工作日", saved.TextOf(".draft-row"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_removed_while_it_was_typed_can_be_added_again()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var address = await RowOf("08");
        var mine = await clerk.Open(address);
        await clerk.Send(await clerk.Open(address), "button[formaction*=Remove]");

        var told = await clerk.Send(mine, "form.form", ("Input.Level2", "我正在写的"));
        Assert.Contains("刚被别人从草稿删除", told.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("我正在写的", told.Find("#Input_Level2").GetAttribute("value"));
        var saved = await clerk.Send(told, "form.form");

        Assert.Equal(["我正在写的"], saved.TextsOf(".draft-row td.card-title a"));
    }

    [Fact]
    public void A_column_that_nobody_or_one_touched_is_never_a_conflict()
    {
        var basis = Words(Given.Row("甲"));
        var mine = Words(Given.Row("甲") with { TimeLimit = "及时公开", BodyText = "县民政局办公室" });
        var theirs = Words(Given.Row("乙") with { BodyText = "县民政局办公室" });

        var merged = RowMerge.Of(basis, mine, theirs);

        Assert.Empty(merged.Conflicts);
        Assert.Equal(("乙", "及时公开", "县民政局办公室"), (merged.Wording.Cells.Level2, merged.Wording.Cells.TimeLimit, merged.Wording.Cells.BodyText));
        Assert.Equal(["二级事项"], merged.TakenOver.Select(cell => cell.Column.Title));
        Assert.NotEmpty(RowMerge.Of(null, mine, theirs).Conflicts);
    }

    private static RowWording Words(CatalogRow cells) => new(cells, []);

    /// <summary>Address of the only row of a fresh draft; made once for an area.</summary>
    private async Task<string> RowOf(string area)
    {
        if (!_rows.TryGetValue(area, out var row))
            _rows[area] = row = (await host.HasDraftOf(host.County.Department, area, Given.Row("审核信息"))).Rows[0].Id;
        return $"/desk/catalogs/{host.County.Department.Code}/{area}/draft/rows/{row}";
    }

    private readonly Dictionary<string, VersionRowId> _rows = [];
}
