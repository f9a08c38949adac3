using System.Text;
using Yangguang.Platform.Text;

namespace Yangguang.Tests.Platform.Text;

public sealed class TextEncodingTests
{
    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-nobody-knows")]
    [InlineData("")]
    public void A_page_that_names_an_encoding_nobody_reads_is_read_by_what_it_holds(string declared) =>
        Assert.Equal("最低生活保障", TextEncodings.Read([.. Gb18030().GetBytes("最低生活保障")], declared));

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("gb18030");
    }
}
