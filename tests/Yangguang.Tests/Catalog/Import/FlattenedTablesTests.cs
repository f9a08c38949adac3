using Yangguang.Catalog.Import;
using Yangguang.Tests.Catalog.Import.Invented;

namespace Yangguang.Tests.Catalog.Import;

/// <summary>Made-up tables in every layout, glyph style, script and way of losing merged cells come back as they were.</summary>
public sealed class FlattenedTablesTests
{
    private const int Tables = 12;

    public static TheoryData<string> Layouts => [.. Flattened.Layouts.Keys];

    [Theory, MemberData(nameof(Layouts))]
    public void A_table_comes_back_from_its_text(string layout) =>
        AssertRead(layout, "plain", seed => new InventedTable(seed), (text, _) => text, atLeast: 0.995);

    [Theory, MemberData(nameof(Layouts))] // L23
    public void A_table_comes_back_from_traditional_script_with_pinyin(string layout) =>
        AssertRead(layout, "traditional", Copied(Traditional), (text, _) => Disturbed.Traditional(text, new Random(1), 0), atLeast: 0.99);

    [Theory, MemberData(nameof(Layouts))]
    public void Page_furniture_and_notes_around_a_table_do_not_enter_it(string layout) =>
        AssertRead(layout, "furniture", seed => new InventedTable(seed), (text, _) => Disturbed.WithFurniture(text, layout == "N" ? "\n\n" : "\n"), atLeast: 0.99);

    [Theory]
    [InlineData("P", "\n", 0.99)]
    [InlineData("LP", "\n", 0.99)]
    [InlineData("PE", "\n", 0.99)]
    [InlineData("PB", "\n", 0.99)]
    [InlineData("N", "\n\n", 0.95)]
    [InlineData("S", " ", 0.95)]
    public void Hard_line_breaks_inside_cells_are_mended(string layout, string lineBreak, double atLeast) =>
        AssertRead(layout, "broken", Copied((cell, random) => Disturbed.Broken(cell, random, lineBreak)), (text, _) => text, atLeast);

    [Fact]
    public void Run_together_rows_keep_what_has_a_form_of_its_own()
    {
        var found = Enumerable.Range(0, Tables).SelectMany(seed =>
        {
            var table = new InventedTable(seed);
            var rows = CatalogImport.ReadText(Flattened.RunTogether(table)).Rows;
            return table.Rows.Select((row, i) => (Want: row, Got: rows.ElementAtOrDefault(i)));
        }).ToList();
        Assert.All(found, row => Assert.Equal(RowStatus.Doubtful, row.Got?.Status));
        Assert.True(found.Count(row => row.Got!.Basis == row.Want.Basis && row.Got.TimeLimit == row.Want.TimeLimit && row.Got.Body == row.Want.Body
            && row.Got.Channels.Names.SequenceEqual(row.Want.Channels)) >= found.Count * 0.95);
    }

    private static Func<int, InventedTable> Copied(Func<string, Random, string> copying) => seed =>
    {
        var random = new Random(seed);
        return new InventedTable(seed) { Copying = cell => copying(cell, random) };
    };

    private static string Traditional(string cell, Random random) => Disturbed.Traditional(cell, random, 0.3);

    /// <summary>Rows that are trusted must be right; of all fields the given share.</summary>
    private static void AssertRead(string layout, string how, Func<int, InventedTable> make, Func<string, int, string> disturb, double atLeast)
    {
        var (right, all) = (0, 0);
        for (var seed = 0; seed < Tables; seed++)
        {
            var table = make(seed);
            var rows = CatalogImport.ReadText(disturb(Flattened.Layouts[layout](table), seed)).Rows;
            for (var i = 0; i < table.Rows.Count; i++)
            {
                var (want, got) = (table.Rows[i], rows.Count == table.Rows.Count ? rows[i] : null);
                Assert.False(got?.Status is RowStatus.Read or RowStatus.Repaired && FieldsOf(got) != want.Fields,
                    $"{layout} {how}, seed {seed}, row {i + 1}: {want.Fields}{Environment.NewLine}{(got is null ? "" : FieldsOf(got))}");
                right += got is null ? 0 : want.Fields.Split(" ¦ ").Zip(FieldsOf(got).Split(" ¦ ")).Count(pair => pair.First == pair.Second);
                all += 7;
            }
        }
        Assert.True(right >= all * atLeast, $"{layout} {how}: {right} of {all} fields");
    }

    private static string FieldsOf(ImportedRow row) => string.Join(
        " ¦ ", row.Level1, row.Level2, string.Join('、', row.Elements), row.Basis, row.TimeLimit, row.Body, string.Join('、', row.Channels.Names));
}
