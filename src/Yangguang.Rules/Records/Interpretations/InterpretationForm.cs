namespace Yangguang.Rules.Records.Interpretations;

/// <summary>解读形式: the ways in which a policy document is explained (国办发〔2016〕80号: 数字化、图表图解、音频、视频、动漫等).</summary>
public enum InterpretationForm
{
    /// <summary>文字.</summary>
    Text,

    /// <summary>问答: questions people ask, each with its answer.</summary>
    Questions,

    /// <summary>图解: the policy in figures and pictures.</summary>
    Infographic,

    /// <summary>音频.</summary>
    Audio,

    /// <summary>视频、动漫.</summary>
    Video,

    /// <summary>案例.</summary>
    Cases,

    /// <summary>新闻发布会、吹风会.</summary>
    Conference,

    /// <summary>访谈.</summary>
    Interview,
}
