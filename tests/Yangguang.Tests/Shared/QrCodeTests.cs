using Yangguang.Shared;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Shared;

/// <summary>C13: the code says the address, whatever its length; read by a reader that knows nothing of the library that drew it.</summary>
public sealed class QrCodeTests
{
    [Fact]
    public void A_telephone_reads_the_address_that_was_drawn()
    {
        for (var length = 0; length < 160; length += 3)
        {
            foreach (var letter in new[] { 'a', 'B', '7' })
            {
                var address = $"https://www.zhaoming.gov.cn/records/{new string(letter, length)}-00001";
                Assert.Equal(address, QrReader.Read(QrCodeTag.Drawing(address).Path));
            }
        }
    }
}
