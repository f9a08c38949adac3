namespace Yangguang.Privacy.Finders;

/// <summary>A line that names a person and an illness or disability: sensitive personal information (个人信息保护法 art. 28).</summary>
internal static class IllnessLines
{
    /// <summary>Last characters of the terms: what the search for a text's next interesting place looks for.</summary>
    private static readonly string[] Terms =
    [
        "白血病", "艾滋病", "糖尿病", "精神病", "心脏病", "冠心病", "肺结核病", "性病", "肝病", "肾病", "地中海贫血病", "重大疾病", "大病", "职业病", "血友病",
        "尿毒症", "抑郁症", "精神分裂症", "自闭症", "孤独症", "败血症", "焦虑症", "癌症", "渐冻症",
        "肺癌", "胃癌", "肝癌", "乳腺癌", "肠癌", "食管癌", "宫颈癌", "鼻咽癌", "胰腺癌", "癌",
        "肿瘤", "血管瘤", "骨髓瘤", "淋巴瘤",
        "重残", "肢残", "智残", "级残", "肢体残", "视力残", "听力残", "言语残", "智力残", "精神残", "多重残",
        "吸毒", "戒毒", "梅毒",
    ];

    /// <param name="at">Index of 病, 症, 癌, 瘤, 残 or 毒.</param>
    internal static void Find(ReadOnlySpan<char> text, int at, List<Finding> findings)
    {
        if (!EndsTerm(text[..(at + 1)]))
            return;
        var (start, end) = Lines.Around(text, at);
        for (var cell = start; cell < end; cell++)
        {
            var cellEnd = Lines.CellEnd(text, cell, end);
            if (PersonNames.IsName(text[cell..cellEnd]) && !Has(findings, cell))
                findings.Add(new(PersonalDataKind.NameWithIllness, cell, cellEnd - cell));
            cell = cellEnd;
        }
    }

    private static bool EndsTerm(ReadOnlySpan<char> text)
    {
        foreach (var term in Terms)
        {
            if (text.EndsWith(term, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool Has(List<Finding> findings, int start) =>
        findings.Exists(finding => finding.Start == start && finding.Kind == PersonalDataKind.NameWithIllness);
}
