namespace Yangguang.Transparency;

/// <summary>Kinds of leaves in words.</summary>
public static class LeafWords
{
    public static string InWords(this LeafKind kind) => kind switch
    {
        LeafKind.Publication => "发布",
        LeafKind.Edition => "改版",
        LeafKind.Withdrawal => "撤下",
        LeafKind.Answer => "公开答复",
        _ => "撤下答复",
    };
}
