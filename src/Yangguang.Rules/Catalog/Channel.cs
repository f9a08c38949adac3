namespace Yangguang.Rules.Catalog;

/// <summary>
/// A channel or carrier of disclosure (公开渠道和载体): one of the thirteen options that the format template of the
/// standard catalogue prints in its channel cell. Names seen in tables are mapped to them by <see cref="Of"/>.
/// </summary>
public sealed class Channel
{
    private Channel(string code, string name) => (Code, Name) = (code, name);

    /// <summary>政府网站, the first platform of publication.</summary>
    public static Channel Web { get; } = new("WEB", "政府网站");

    /// <summary>政府公报.</summary>
    public static Channel Gazette { get; } = new("GAZ", "政府公报");

    /// <summary>两微一端: microblog, WeChat, mobile client.</summary>
    public static Channel SocialMedia { get; } = new("WX", "两微一端");

    /// <summary>发布会/听证会.</summary>
    public static Channel PressConference { get; } = new("PRESS", "发布会/听证会");

    /// <summary>广播电视.</summary>
    public static Channel Broadcast { get; } = new("TV", "广播电视");

    /// <summary>纸质媒体.</summary>
    public static Channel Paper { get; } = new("PAPER", "纸质媒体");

    /// <summary>公开查阅点: reading places, archives and libraries among them.</summary>
    public static Channel ReadingPlace { get; } = new("READ", "公开查阅点");

    /// <summary>政务服务中心.</summary>
    public static Channel ServiceHall { get; } = new("HALL", "政务服务中心");

    /// <summary>便民服务站.</summary>
    public static Channel ServiceStation { get; } = new("STN", "便民服务站");

    /// <summary>入户/现场.</summary>
    public static Channel OnSite { get; } = new("HOME", "入户/现场");

    /// <summary>社区/企事业单位/村公示栏(电子屏).</summary>
    public static Channel NoticeBoard { get; } = new("BOARD", "社区/企事业单位/村公示栏(电子屏)");

    /// <summary>精准推送.</summary>
    public static Channel Push { get; } = new("PUSH", "精准推送");

    /// <summary>其他: anything else, named in words beside it.</summary>
    public static Channel Other { get; } = new("OTHER", "其他");

    /// <summary>The thirteen, in the order of the template.</summary>
    public static IReadOnlyList<Channel> All { get; } =
    [
        Web, Gazette, SocialMedia, PressConference, Broadcast, Paper, ReadingPlace,
        ServiceHall, ServiceStation, OnSite, NoticeBoard, Push, Other,
    ];

    /// <summary>Stable code, e.g. <c>WEB</c>.</summary>
    public string Code { get; }

    /// <summary>The name printed in the template.</summary>
    public string Name { get; }

    /// <summary>Place in the template, from 0.</summary>
    public int Order => All.TakeWhile(channel => channel != this).Count();

    /// <summary>The channel with this code.</summary>
    /// <exception cref="ArgumentException">No channel has the code.</exception>
    public static Channel FromCode(string code) =>
        All.FirstOrDefault(channel => channel.Code == code)
        ?? throw new ArgumentException($"没有代码为“{code}”的公开渠道", nameof(code));

    /// <summary>
    /// The channel that a name printed in a table means: the name itself, an accepted alias, or a name that ends in
    /// the words of one (铁力市政府网站, 镇村公示公开栏). Every other name is <see cref="Other"/> and keeps its words.
    /// </summary>
    public static Channel Of(string printedName) => ChannelNames.Find(printedName);

    /// <summary>Where the first name of a channel begins in a text, from a place on; -1 when none does. Short words (现场, 电视) do not count.</summary>
    public static int IndexOfName(string text, int start)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = start; i < text.Length; i++)
        {
            if (ChannelNames.KnownLengthAt(text, i) >= 4)
            {
                return i;
            }
        }
        return -1;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
