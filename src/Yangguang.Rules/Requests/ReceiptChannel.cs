namespace Yangguang.Rules.Requests;

/// <summary>How a request came in (政府信息公开条例 arts. 29, 31).</summary>
public enum ReceiptChannel
{
    /// <summary>当面提交.</summary>
    InPerson,

    /// <summary>口头提出，由工作机构代填: the day the filled form is signed.</summary>
    Oral,

    /// <summary>邮寄, signed for on delivery (挂号、特快).</summary>
    SignedMail,

    /// <summary>平常信函等无需签收的邮寄.</summary>
    PlainMail,

    /// <summary>互联网渠道.</summary>
    Internet,

    /// <summary>政府信息公开工作机构的传真.</summary>
    Fax,
}
