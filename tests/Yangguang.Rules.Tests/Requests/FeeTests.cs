using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Requests.Fees;

namespace Yangguang.Rules.Tests.Requests;

/// <summary>信息处理费 in yuan, by hand (政府信息公开信息处理费管理办法).</summary>
public sealed class FeeTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 100)]
    [InlineData(30, 2000)]
    [InlineData(31, 2200)]
    [InlineData(40, 4000)]
    [InlineData(41, 4300)]
    [InlineData(45, 5500)]
    [InlineData(50, 7000)]
    [InlineData(51, 7400)]
    [InlineData(100, 37000)]
    public void A_month_of_requests_costs_by_items(int items, int yuan) => Assert.Equal(yuan * 100L, ItemFee.Total(items));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(30, 0)]
    [InlineData(31, 10)]
    [InlineData(68, 380)]
    [InlineData(100, 700)]
    [InlineData(101, 720)]
    [InlineData(200, 2700)]
    [InlineData(201, 2740)]
    [InlineData(250, 4700)]
    public void A_request_costs_by_pages(int pages, int yuan) => Assert.Equal(yuan * 100L, PageFee.Total(pages));

    [Fact]
    public void A_request_has_its_place_from_one_on() => Assert.Throws<ArgumentOutOfRangeException>(() => ItemFee.PriceOf(0));

    [Fact]
    public void One_more_never_costs_less() => Prop.ForAll(Gen.Choose(0, 5000).ToArbitrary(), units =>
        ItemFee.PriceOf(units + 1) <= ItemFee.PriceOf(units + 2) && PageFee.Total(units) <= PageFee.Total(units + 1)).QuickCheckThrowOnFailure();
}
