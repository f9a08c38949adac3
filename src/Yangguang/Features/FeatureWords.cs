namespace Yangguang.Features;

/// <summary>The fixed parts of a feature in words.</summary>
public static class FeatureWords
{
    public static string InWords(this FeaturePart part) => part switch
    {
        FeaturePart.Progress => "工作推进",
        FeaturePart.Guidance => "政策指导",
        _ => "标准目录",
    };
}
