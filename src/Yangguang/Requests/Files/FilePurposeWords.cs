namespace Yangguang.Requests.Files;

public static class FilePurposeWords
{
    public static string InWords(this FilePurpose purpose) => purpose switch
    {
        FilePurpose.Identity => "身份证明",
        FilePurpose.Authorisation => "授权委托书",
        FilePurpose.Correction => "补正材料",
        FilePurpose.Payment => "缴费凭证",
        FilePurpose.Paper => "纸质申请书",
        FilePurpose.Other => "其他材料",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };
}
