namespace Yangguang.Privacy;

/// <summary>个人信息的种类: what kind of personal data a <see cref="Finding"/> is.</summary>
public enum PersonalDataKind
{
    /// <summary>公民身份号码, 18 digits with a check character (GB 11643-1999).</summary>
    CitizenNumber,

    /// <summary>The 15-digit citizen number issued before 1999; it has no check character.</summary>
    OldCitizenNumber,

    BankCard,
    Mobile,
    FixedPhone,
    Email,
    Plate,
    TravelDocument,

    /// <summary>住址 exact to the door.</summary>
    HomeAddress,

    /// <summary>A person's name beside an illness or a disability (敏感个人信息, 个人信息保护法 art. 28).</summary>
    NameWithIllness,

    /// <summary>A minor's name (不满十四周岁未成年人的个人信息, 个人信息保护法 art. 28).</summary>
    MinorName,
}

/// <summary>The kinds in the words of the machine and of the interface.</summary>
public static class PersonalDataKinds
{
    /// <summary>Stable code of a kind in the JSON of the command line.</summary>
    public static string Code(this PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.CitizenNumber => "citizen-id",
        PersonalDataKind.OldCitizenNumber => "citizen-id-15",
        PersonalDataKind.BankCard => "bank-card",
        PersonalDataKind.Mobile => "mobile",
        PersonalDataKind.FixedPhone => "phone",
        PersonalDataKind.Email => "email",
        PersonalDataKind.Plate => "plate",
        PersonalDataKind.TravelDocument => "passport",
        PersonalDataKind.HomeAddress => "address",
        PersonalDataKind.NameWithIllness => "illness",
        PersonalDataKind.MinorName => "minor",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string InWords(this PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.CitizenNumber => "身份证号",
        PersonalDataKind.OldCitizenNumber => "15位身份证号",
        PersonalDataKind.BankCard => "银行卡号",
        PersonalDataKind.Mobile => "手机号",
        PersonalDataKind.FixedPhone => "固定电话",
        PersonalDataKind.Email => "电子邮箱",
        PersonalDataKind.Plate => "车牌号",
        PersonalDataKind.TravelDocument => "护照或通行证号",
        PersonalDataKind.HomeAddress => "家庭住址",
        PersonalDataKind.NameWithIllness => "姓名与病残信息",
        PersonalDataKind.MinorName => "未成年人姓名",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
