using System.Net.Mail;
using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Portal;

/// <summary>What is missing or wrong in a form, each at its field: what, and how to mend it.</summary>
internal static class FormFaults
{
    private const int LongestLine = 200;

    public static IEnumerable<(string Field, string Message)> Of(ApplicationForm form)
    {
        if (form.Body.Length == 0)
            yield return (nameof(form.Body), "请选择向哪个机关申请。");
        foreach (var fault in form.IsOrganisation ? OfOrganisation(form) : OfPerson(form))
            yield return fault;
        foreach (var fault in OfContact(form))
            yield return fault;
        foreach (var fault in OfWish(form))
            yield return fault;
        foreach (var (field, text) in Lines(form).Where(line => line.Text.Length > LongestLine))
            yield return (field, $"这一项最多 {LongestLine} 字，现在是 {text.Length} 字。");
    }

    private static IEnumerable<(string Field, string Message)> OfPerson(ApplicationForm form)
    {
        if (form.Name.Trim().Length == 0)
            yield return (nameof(form.Name), "请填写姓名。");
        if (form.PaperNumber.Trim().Length == 0)
            yield return (nameof(form.PaperNumber), "请填写证件号码。");
        else if (ApplicantRules.Examine(form.Applicant, ReceiptChannel.PlainMail) is { IsAllowed: false, Code: "applicant.number" } ruling)
            yield return (nameof(form.PaperNumber), ruling.Reason);
    }

    private static IEnumerable<(string Field, string Message)> OfOrganisation(ApplicationForm form)
    {
        if (form.Organisation.Trim().Length == 0)
            yield return (nameof(form.Organisation), "请填写单位名称。");
        if (form.CreditCode.Trim().Length == 0)
            yield return (nameof(form.CreditCode), "请填写统一社会信用代码。");
        else if (!CreditCode.IsValid(form.CreditCode.Trim()))
            yield return (nameof(form.CreditCode), "统一社会信用代码不对：应为18位，最后一位校验码与前17位不符。请对照证书核对。");
        if (form.Contact.Trim().Length == 0)
            yield return (nameof(form.Contact), "请填写联系人姓名。");
    }

    private static IEnumerable<(string Field, string Message)> OfContact(ApplicationForm form)
    {
        if (form.Phone.Trim().Length == 0 && form.Email.Trim().Length == 0 && form.Address.Trim().Length == 0)
            yield return (nameof(form.Phone), "请至少填写一种联系方式：电话、电子邮箱或者通信地址。");
        if (form.Phone.Trim() is { Length: > 0 } phone && phone.Count(char.IsAsciiDigit) is < 7 or > 15)
            yield return (nameof(form.Phone), "电话号码应有7至15位数字，例如 13800138000 或者 0550-6021234。");
        if (form.Email.Trim() is { Length: > 0 } mail && !MailAddress.TryCreate(mail, out _))
            yield return (nameof(form.Email), "电子邮箱不完整，例如 zhang@example.com。");
        if (form.Way == ObtainWay.Email && form.Email.Trim().Length == 0)
            yield return (nameof(form.Email), "选择了用电子邮件获取，请填写电子邮箱。");
        if (form.Way == ObtainWay.Post && form.Address.Trim().Length == 0)
            yield return (nameof(form.Address), "选择了邮寄，请填写通信地址。");
    }

    private static IEnumerable<(string Field, string Message)> OfWish(ApplicationForm form)
    {
        if (RequestRules.IsTold(form.Wish) is { IsAllowed: false } ruling)
            yield return (ruling.Code == "request.too-long" ? nameof(form.Description) : nameof(form.Subject), ruling.Reason);
    }

    private static IEnumerable<(string Field, string Text)> Lines(ApplicationForm form) =>
    [
        (nameof(form.Name), form.Name), (nameof(form.Organisation), form.Organisation), (nameof(form.PaperNumber), form.PaperNumber),
        (nameof(form.Representative), form.Representative), (nameof(form.Contact), form.Contact), (nameof(form.Phone), form.Phone),
        (nameof(form.Email), form.Email), (nameof(form.Address), form.Address), (nameof(form.Postcode), form.Postcode),
        (nameof(form.Subject), form.Subject), (nameof(form.DocumentNumber), form.DocumentNumber), (nameof(form.Hardship), form.Hardship),
        (nameof(form.Assistance), form.Assistance),
    ];
}
