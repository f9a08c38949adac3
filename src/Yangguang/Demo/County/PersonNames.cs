namespace Yangguang.Demo.County;

/// <summary>Invented names of people: full for staff, masked for everyone else.</summary>
internal static class PersonNames
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎";
    private const string Given = "明华建国志强秀英桂兰晓燕文杰海波春梅永红立新玉珍国庆丽娟德胜小芳成林雪松金凤光辉素琴云飞家瑞思远佳宁泽宇";

    public static string Full(Dice dice)
    {
        var given = dice.Between(0, (Given.Length / 2) - 1) * 2;
        return dice.Pick(Surnames.ToCharArray()) + (dice.Chance(0.75) ? Given.Substring(given, 2) : Given.Substring(given, 1));
    }

    /// <summary>As published lists print them: the surname, and of three characters the last.</summary>
    public static string Masked(Dice dice)
    {
        var name = Full(dice);
        return name.Length == 3 ? $"{name[0]}*{name[2]}" : $"{name[0]}*";
    }
}
