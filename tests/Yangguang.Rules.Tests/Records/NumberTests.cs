using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Records;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Records;

/// <summary>索引号 and 发文字号 (C14).</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("{org}/{year}-{serial:5}", "113412990/2026-00071")]
    [InlineData("SY{org}0{year}{serial:5}", "SY1134129900202600071")]
    [InlineData("{org}-{area}-{date}-{serial:3}", "113412990-05-20260302-071")]
    public void A_jurisdiction_numbers_by_its_own_rule(string pattern, string expected)
    {
        Assert.True(IndexNumberFormat.Read(pattern, out var format).IsAllowed);

        var number = format!.Number("113412990", "05", D("2026-03-02"), 71);

        Assert.Equal(expected, number);
        Assert.True(format.Reads(number));
        Assert.False(format.Reads(number + "0"));
    }

    [Theory]
    [InlineData("{year}-{serial:5}", "index-number.format.places")]
    [InlineData("{org}-{serial:5}", "index-number.format.places")]
    [InlineData("{org}/{year}", "index-number.format.serial")]
    [InlineData("{org}/{year}-{serial:5}-{serial:5}", "index-number.format.serial")]
    [InlineData("{org}/{year}-{serial:2}", "index-number.format.serial")]
    [InlineData("{org}/{year} {serial:5}", "index-number.format.rest")]
    [InlineData("{org}/{year}-{serial:5}{body}", "index-number.format.rest")]
    public void A_rule_whose_numbers_could_repeat_or_not_be_read_is_refused(string pattern, string code) =>
        Assert.Equal(code, IndexNumberFormat.Read(pattern, out _).Code);

    [Fact]
    public void The_national_rule_gives_what_the_national_form_reads() => Prop.ForAll(
        ArbMap.Default.ArbFor<PositiveInt>(),
        serial => IndexNumber.TryParse(IndexNumberFormat.National.Number("01404053X", "05", D("2026-03-02"), (serial.Get % 99999) + 1), out var number)
            && number.Serial == (serial.Get % 99999) + 1).QuickCheckThrowOnFailure();

    [Fact]
    public void A_full_year_is_an_error_and_no_number_of_the_next_length() => Assert.Throws<ArgumentOutOfRangeException>(
        () => IndexNumberFormat.National.Number("113412990", "05", D("2026-03-02"), 100000));

    [Theory]
    [InlineData("昭民发[2026]18号", "昭民发〔2026〕18号")]
    [InlineData("昭民发（２０２６）１８号", "昭民发〔2026〕18号")]
    [InlineData("昭民发【2026】 18 号", "昭民发〔2026〕18号")]
    [InlineData("昭民发〔2026年〕18号", "昭民发〔2026〕18号")]
    [InlineData("　昭政办发<2026>3号​", "昭政办发〔2026〕3号")]
    [InlineData("国务院令第711号", "国务院令第711号")]
    [InlineData("", "")]
    public void Document_numbers_are_written_as_the_format_asks(string typed, string written)
    {
        Assert.Equal(written, DocumentNumber.Normalise(typed));
        Assert.Equal(written, DocumentNumber.Normalise(written));
    }
}
