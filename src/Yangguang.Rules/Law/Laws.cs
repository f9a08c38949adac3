namespace Yangguang.Rules.Law;

/// <summary>The laws and notices that rules cite, each named once.</summary>
public static class Laws
{
    /// <summary>政府信息公开条例, revised 2019-04-03, in force since 2019-05-15.</summary>
    public static Citation DisclosureRegulation(string article = "") =>
        new("中华人民共和国政府信息公开条例", article, "国务院令第711号");
}
