using Yangguang.Search.Asking;

namespace Yangguang.Tests.Search;

/// <summary>What only leads to a thing stands behind the thing.</summary>
public sealed class LeadingTests
{
    [Fact]
    public void A_record_comes_before_the_rows_that_ask_for_it_and_equal_rows_come_once_before_the_rest()
    {
        var rows = Enumerable.Range(1, 20).Select(number => SmallIndex.Document(number, "最低生活保障") with { LeadsOnly = true });
        var records = new[]
        {
            SmallIndex.Document(31, "关于公布2026年最低生活保障标准的通知"),
            SmallIndex.Document(32, "柳湾村三月保障名单", text: "最低生活保障对象如下"),
        };
        using var index = new SmallIndex([.. records, .. rows]);

        var found = index.Find("最低生活保障");

        Assert.Equal(22, found.Total);
        Assert.Equal([20, 31, 32, 19], found.Hits.Take(4).Select(hit => BitConverter.ToInt32(hit.Id.ToByteArray())));
    }

    // Several filters are one token of the index; whatever is chosen together, it is what has all of it.
    [Fact]
    public void Filters_narrow_together()
    {
        using var index = new SmallIndex(
        [
            SmallIndex.Document(1, "公告", body: "b1", area: "05", year: 2025),
            SmallIndex.Document(2, "公告", body: "b1", area: "06"),
            SmallIndex.Document(3, "公告", body: "b2", area: "05"),
            SmallIndex.Document(4, "公告", body: "b1", area: ""),
        ]);

        Assert.Equal([1], Numbers(new(null, "b1", "05", null, null)));
        Assert.Equal([4, 2], Numbers(new("record", "b1", null, "2026", "现行有效")));
        Assert.Equal([3, 1], Numbers(new(null, null, "05", null, null)));
        Assert.Empty(Numbers(new(null, "b2", "06", null, null)));

        IEnumerable<int> Numbers(Filter filter) =>
            index.Find("公告", filter, HitOrder.Date).Hits.Select(hit => BitConverter.ToInt32(hit.Id.ToByteArray()));
    }
}
