using Yangguang.Rules.Law;

namespace Yangguang.Rules.Tests;

public sealed class CitationTests
{
    [Fact]
    public void A_citation_reads_as_it_stands_in_a_letter() =>
        Assert.Equal(
            "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十六条",
            Laws.DisclosureRegulation("第二十六条").ToString());
}
