using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Channels;
using Yangguang.Rules.Law;

namespace Yangguang.Channels.Cards;

/// <summary>What a card refuses.</summary>
internal static class CardRules
{
    public static Ruling MayWrite(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("card.other-body", "这是其他单位的信息，明白卡由发布单位制作。");

    public static Ruling IsPublic(bool isLive) => isLive
        ? Ruling.Allowed
        : Ruling.Refused("card.not-public", "信息现在没有公开，不能制作明白卡。");

    public static Ruling Fits(string title, IReadOnlyList<string> texts)
    {
        if (title.Trim().Length is 0 or > CardTemplate.LongestTitle)
            return Ruling.Refused("card.title", $"请填写卡片标题，最多{CardTemplate.LongestTitle}个字。");
        var tooLong = CardTemplate.Fields.Zip(texts).Where(each => each.Second.Trim().Length > each.First.Longest)
            .Select(each => $"“{each.First.Label}”有{each.Second.Trim().Length}个字，最多{each.First.Longest}个").ToList();
        return tooLong.Count == 0 ? Ruling.Allowed : Ruling.Refused("card.long", $"一张卡放不下：{string.Join('；', tooLong)}。");
    }

    public static Ruling IsComplete(IReadOnlyList<string> texts)
    {
        var missing = CardTemplate.Fields.Zip(texts).Where(each => each.First.IsRequired && each.Second.Trim().Length == 0).Select(each => each.First.Label).ToList();
        return missing.Count == 0 ? Ruling.Allowed : Ruling.Refused("card.incomplete", $"发放前请补齐：{string.Join('、', missing)}。", CardTemplate.Law);
    }

    public static Ruling IsWritten(FactCard? card) => card is not null
        ? Ruling.Allowed
        : Ruling.Refused("card.unwritten", "请先保存明白卡。");
}
