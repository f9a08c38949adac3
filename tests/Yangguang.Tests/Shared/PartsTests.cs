using System.Text.Encodings.Web;
using System.Text.Unicode;
using Yangguang.Shared;

namespace Yangguang.Tests.Shared;

/// <summary>C10: the small parts that every page is made of.</summary>
public sealed class PartsTests
{
    [Fact]
    public void A_badge_says_its_state_in_a_word_before_it_draws_it()
    {
        var html = Html(Badge.Overdue);
        Assert.True(html.IndexOf("逾期", StringComparison.Ordinal) < html.IndexOf("<svg", StringComparison.Ordinal));
        Assert.Contains("aria-hidden=\"true\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_states_of_a_duty_share_word_and_shape()
    {
        Badge[] duty = [Badge.OnTime, Badge.Late, Badge.Near, Badge.Due, Badge.Overdue, Badge.WaitingForFact, Badge.NothingDue, Badge.LimitUnknown];
        Assert.Equal(duty.Length, duty.Select(badge => badge.Word).Distinct().Count());
        Assert.Equal(duty.Length, duty.Select(badge => badge.Shape).Distinct().Count());
    }

    [Theory]
    [InlineData(0, 0, 100)]
    [InlineData(0, 7, 0)]
    [InlineData(249, 250, 99)]
    [InlineData(7, 7, 100)]
    public void Coverage_is_never_rounded_up_to_complete(int met, int of, int percent) =>
        Assert.Equal(percent, new Coverage(met, of).Percent);

    [Theory]
    [InlineData(MatrixStanding.HasCatalog, 5, 5, "disc", "5/5")]
    [InlineData(MatrixStanding.HasCatalog, 249, 250, "three-quarter", "249/250")]
    [InlineData(MatrixStanding.HasCatalog, 0, 9, "ring", "0/9")]
    [InlineData(MatrixStanding.NotConcerned, 0, 0, "dash", "")]
    [InlineData(MatrixStanding.Missing, 0, 0, "square-open", "待编")]
    public void A_matrix_cell_is_read_without_colour(MatrixStanding standing, int met, int of, string shape, string figure)
    {
        var cell = new MatrixCell(standing, met, of);
        Assert.Equal((shape, figure), (cell.Shape, cell.Figure));
    }

    [Theory]
    [InlineData("名单.xlsx", 1, "XLSX", "1 KB")]
    [InlineData("标准.pdf", 214_032, "PDF", "210 KB")]
    [InlineData("图纸", 1_843_211, "文件", "1.8 MB")]
    public void A_file_tells_kind_and_size_before_it_is_opened(string name, long bytes, string kind, string size)
    {
        var file = new FileLink(name, "/f", bytes);
        Assert.Equal((kind, size), (file.Kind, file.Size));
    }

    [Theory]
    [InlineData("/", "/", true)]
    [InlineData("/", "/catalog", false)]
    [InlineData("/catalog", "/catalog/12", true)]
    [InlineData("/catalog", "/catalogue", false)]
    [InlineData("/desk", "/desk/records", false)]
    public void Navigation_marks_the_section_the_reader_is_in(string href, string path, bool current) =>
        Assert.Equal(current, new NavLink("…", href).IsCurrentAt(path));

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/duties")]
    [InlineData("/desk/duties/7")]
    public void An_entry_may_stand_for_pages_elsewhere(string path) =>
        Assert.True(new NavLink("我的义务", "/desk", "/desk/duties").IsCurrentAt(path));

    private static string Html(Badge content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
