using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;

namespace Yangguang.Requests;

/// <summary>What the way a request came in has to be proven with (art. 31).</summary>
internal static class IntakeRules
{
    public static Ruling Examine(RequestIntake intake, DateOnly today)
    {
        if (intake.ArrivedOn == default || intake.ArrivedOn > today)
            return Ruling.Refused("intake.day", intake.ArrivedOn == default ? "请填写收到的日期。" : $"收到的日期{intake.ArrivedOn:yyyy-MM-dd}晚于今天，请核对。");
        return intake.Channel switch
        {
            ReceiptChannel.SignedMail when intake.Evidence.Trim().Length == 0 =>
                Ruling.Refused("intake.mail-number", "邮寄签收的申请请登记邮件号码和签收人：收到之日以本机关签收为准。", ReceiptDate.Law),
            ReceiptChannel.Oral when intake.FilledBy.Trim().Length == 0 =>
                Ruling.Refused("intake.filled-by", "口头提出的申请由工作人员代为填写，请写明代填人。", Laws.DisclosureRegulation("第二十九条第一款")),
            _ => Ruling.Allowed,
        };
    }
}
