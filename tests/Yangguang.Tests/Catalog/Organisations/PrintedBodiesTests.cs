using Yangguang.Catalog.Organisations;

namespace Yangguang.Tests.Catalog.Organisations;

public sealed class PrintedBodiesTests
{
    [Theory]
    [InlineData("县民政局、乡镇人民政府", "县民政局|乡镇人民政府")]
    [InlineData("县（市、区）级人民政府民政部门、乡镇人民政府（街道办事处）", "县（市、区）级人民政府民政部门|乡镇人民政府（街道办事处）")]
    [InlineData("民政部门以及财政部门；村(居)委会", "民政部门|财政部门|村(居)委会")]
    [InlineData("县民政局\n县民政局。", "县民政局县民政局")]
    public void A_cell_is_read_name_by_name(string cell, string names) => Assert.Equal(names.Split('|'), PrintedBodies.In(cell));

    [Fact]
    public void Names_are_exchanged_and_separators_stay() => Assert.Equal(
        "昭明县民政局、乡镇（街道、园区）",
        PrintedBodies.Replace("民政部门、乡镇（街道、园区）", new Dictionary<string, string> { ["民政部门"] = "昭明县民政局" }));
}
