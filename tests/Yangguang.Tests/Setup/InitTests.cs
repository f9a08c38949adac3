using Microsoft.Data.Sqlite;
using Yangguang.Tests.Platform.Cli;

namespace Yangguang.Tests.Setup;

/// <summary><c>init</c> founds a real, empty county; a list with mistakes founds nothing and names each of them.</summary>
public sealed class InitTests : IDisposable
{
    private const string Head = "代码,名称,简称,层级,类型,上级代码,电话,地址";

    private readonly string _folder = Directory.CreateTempSubdirectory("yangguang-init-").FullName;

    // A09, A10
    [Fact]
    public void A_county_is_founded_with_its_bodies_and_a_matrix_to_be_compiled()
    {
        var (code, output, errors) = Init($"{Head}\n99010101X,某县人民政府办公室,县政府办,县级,政务公开办,,,\n990101020,某县民政局,县民政局,县级,部门,,,\n");

        Assert.True(code == 0, errors);
        Assert.Contains("某县已建立：单位2个，目录52份（待编制）", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_with_mistakes_names_each_and_saves_nothing()
    {
        var (code, _, errors) = Init($"{Head}\nXX,某县民政局,县民政局,县级,部门,,,\n990101020,,县财政局,县级,部门,,,\n");

        Assert.Equal(2, code);
        Assert.Contains("第2行", errors, StringComparison.Ordinal);
        Assert.Contains("第3行", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "yangguang.db")));
    }

    [Fact]
    public void A_second_init_on_the_same_data_is_refused_in_words()
    {
        var list = $"{Head}\n99010101X,某县人民政府办公室,县政府办,县级,政务公开办,,,\n";
        Assert.Equal(0, Init(list).Code);

        var (code, _, errors) = Init(list);

        Assert.NotEqual(0, code);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.NotEmpty(errors);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private (int Code, string Output, string Errors) Init(string bodies)
    {
        var file = Path.Combine(_folder, "bodies.csv");
        File.WriteAllText(file, bodies);
        return Terminal.Run(["init", "--name", "某县", "--code", "990101", "--bodies", file, "--admin", "admin", "--data", _folder]);
    }
}
