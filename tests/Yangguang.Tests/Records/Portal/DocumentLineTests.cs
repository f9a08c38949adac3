using Yangguang.Records.Portal;
using static Yangguang.Records.Portal.DocumentLineKind;

namespace Yangguang.Tests.Records.Portal;

public sealed class DocumentLineTests
{
    [Fact]
    public void A_document_is_read_into_salutation_headings_text_signature_and_closing() =>
        Assert.Equal(
            [Salutation, Paragraph, Heading, Subheading, Paragraph, Signature, Closing],
            Kinds("各乡镇人民政府：", "现通知如下。", "一、总体要求", "（一）目标", "到年底完成。", "昭明县民政局", "2026年3月2日", "（此件公开发布）"));

    [Fact]
    public void All_who_sign_stand_in_the_signature()
    {
        var lines = DocumentLine.Read(["现通知如下。", "昭明县民政局", "昭明县财政局", "2026年3月2日"]);

        Assert.Equal("昭明县民政局\n昭明县财政局\n2026年3月2日", lines[^1].Text);
    }

    [Theory]
    [InlineData("一、城市标准由每人每月735元提高到760元，自2026年12月1日起执行。")]
    [InlineData("2026年3月2日")]
    [InlineData("昭明县民政局：")]
    public void What_only_looks_like_something_else_stays_a_paragraph(string text) =>
        Assert.Equal([Paragraph, Paragraph], Kinds(text + (text.EndsWith('：') ? "转发" : ""), "第二段。"));

    [Fact]
    public void A_text_without_a_date_has_no_signature() =>
        Assert.Equal([Paragraph, Paragraph], Kinds("现公布名单。", "张三 李四"));

    [Fact]
    public void No_paragraph_is_lost_or_changed()
    {
        string[] texts = ["各镇：", "一、甲", "乙。", "某局", "2026年1月1日", "附件：名单"];

        Assert.Equal(texts, DocumentLine.Read(texts).SelectMany(line => line.Text.Split('\n')));
    }

    private static IEnumerable<DocumentLineKind> Kinds(params string[] texts) => DocumentLine.Read(texts).Select(line => line.Kind);
}
