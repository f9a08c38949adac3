using System.Text.RegularExpressions;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>
/// Text of the page around a table, which no cell holds: breadcrumbs, widgets, page numbers, footers, and the notes below
/// the table from their heading on.
/// </summary>
internal static partial class PageNoise
{
    /// <summary>The tokens of the table; furniture and notes are set aside.</summary>
    /// <param name="goesOn">Tells a token with which the table goes on after notes: a serial number, a label.</param>
    internal static List<Token> SetAside(IReadOnlyList<Token> tokens, Func<int, bool> goesOn, Interpretation into)
    {
        var kept = new List<Token>();
        var inNotes = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = tokens[i].Text.Trim();
            inNotes = NotesHeading().IsMatch(text) || (inNotes && !goesOn(i));
            if (text.Length > 0 && (inNotes || Is(text)))
            {
                into.SetAside(tokens[i].Original, tokens[i].Text);
            }
            else
            {
                kept.Add(tokens[i]);
            }
        }
        return kept;
    }

    internal static bool Is(string text) => Furniture().IsMatch(text) || TemplateNote().IsMatch(text);

    [GeneratedRegex(@"^[(（【]?(注释|备?注|(填[报表]|编制)?说明)[)）】]?\s*[:：]|^(注释|备注|填[报表]说明|编制说明)$")]
    private static partial Regex NotesHeading();

    [GeneratedRegex(@"^\d{1,2}[.、．]\s*(公开)?(事项|事项内容|内容|依据|时限|主体|渠道和载体|渠道|对象|方式|层级)\s*[:：]")]
    private static partial Regex TemplateNote();

    [GeneratedRegex(@"版权所有|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备|公网安备|网站标识码|^(主办|承办|协办|技术支持|网站维护)(单位)?\s*[:：]|手机扫码|扫一扫|^关于我们|网站地图|^(打印|关闭|收藏|返回顶部|返回首页|无障碍|关怀版|长者模式|繁體字|繁体字|微信|微博)(本页|窗口)?$|打印本页|关闭窗口|分享到|^[【\[]?(字号|字体)|^(上一[篇条页]|下一[篇条页])|责任编辑|浏览(次数|量)|访问量|点击(数|量)|^您?(现在|当前)?的?位置\s*[:：]|^首页\s*[>＞»/]|^(-\s*)?第?\s*\d+\s*页(\s*[,，/]?\s*共?\s*\d+\s*页)?(\s*-)?$|^-\s*\d+\s*-$|^—\s*\d+\s*—$|^P(age)?\.?\s*\d+|^\d+\s*/\s*\d+$|索引号\s*[:：]|发布机构\s*[:：]|主题分类\s*[:：]|生成日期\s*[:：]|有效性\s*[:：]|信息来源\s*[:：]|^来源\s*[:：]|(彩票|博彩|娱乐城|棋牌|下注|体育投注|葡京|注册送|开户送)")]
    private static partial Regex Furniture();
}
