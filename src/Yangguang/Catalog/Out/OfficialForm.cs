namespace Yangguang.Catalog.Out;

/// <summary>
/// 基层政务公开事项标准目录格式模板: the words of the official form as its annex prints them. Note 7 says 全社区 where the head
/// says 全社会; a form is quoted, not mended.
/// </summary>
public static class OfficialForm
{
    public const string Title = "基层政务公开事项标准目录";

    /// <summary>First row of the head; groups stand over the second row.</summary>
    public static IReadOnlyList<string> FirstRow { get; } =
        ["序号", "公开事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式"];

    /// <summary>Second row of the head, under 公开事项, 公开对象 and 公开方式.</summary>
    public static IReadOnlyList<string> SecondRow { get; } = ["一级事项", "二级事项", "全社会", "特定群体", "主动公开", "依申请公开"];

    /// <summary>注释, printed below the table.</summary>
    public static IReadOnlyList<string> Notes { get; } =
    [
        "注释：",
        "1.公开事项：指某个具体应公开事项的名称。",
        "2.事项内容：根据法律法规和政府文件确定的该类政务公开信息的内容要求。",
        "3.公开时限：《中华人民共和国政府信息公开条例》规定属于主动公开范围的政府信息，应当自该政府信息形成或变更之日起20个工作日内予以公开。法律、法规对政府信息公开的期限另有规定的，从其规定。",
        "4.公开主体：是指制作、产生该类政务公开信息的行政机关名称。",
        "5.公开渠道和载体：指该类政务公开信息发布的平台，例如政府网站、政府公报、两微一端、广播电视、发布会/听证会、纸质媒体、公开查阅点、政务服务中心、便民服务站、入户/现场、社区/企事业单位/村公示栏(电子屏)、精准推送、其他等。其中政府网站为信息发布第一平台，其余平台或场所可根据实际情况自行选择。",
        "6.公开方式：指该类政务公开信息发布的方式，如主动公开、依申请公开。",
        "7.公开对象：该类信息公开面对的群体，如全社区、特定群体。",
    ];
}
