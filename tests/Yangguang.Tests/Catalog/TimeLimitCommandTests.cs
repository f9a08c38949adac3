using Yangguang.Tests.Platform.Cli;

namespace Yangguang.Tests.Catalog;

public sealed class TimeLimitCommandTests
{
    [Fact] // A06
    public void The_machine_form_names_every_field_and_what_was_not_read() =>
        Assert.Equal(
            """{"clauses":[{"kind":"WITHIN","n":10,"unit":"WD","anchor":"MADE","displayMin":null,"displayUnit":null}],"unread":[]}""",
            Output("制定或获取信息之日10个工作日内", "--json"));

    [Fact]
    public void A_display_time_belongs_to_the_limit_it_follows() =>
        Assert.Equal(
            """{"clauses":[{"kind":"WITHIN","n":3,"unit":"WD","anchor":"FORMED_OR_CHANGED","displayMin":7,"displayUnit":"WD"}],"unread":[]}""",
            Output("信息形成(变更)3个工作日内,公示时间不少于7个工作日", "--json"));

    [Fact]
    public void Masked_text_is_listed_and_not_guessed() =>
        Assert.Equal(
            """{"clauses":[{"kind":"TEXT","n":null,"unit":null,"anchor":null,"displayMin":null,"displayUnit":null}],"unread":["*个工作日内"]}""",
            Output("*个工作日内", "--json"));

    private static string Output(params string[] args) => Terminal.Run(["timelimit", .. args]).Output.Trim();
}
