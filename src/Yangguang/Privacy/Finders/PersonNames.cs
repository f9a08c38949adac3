using System.Collections.Frozen;

namespace Yangguang.Privacy.Finders;

/// <summary>Whether a cell of a line is a person's name: a surname and one or two characters more, and no common word.</summary>
internal static class PersonNames
{
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎闫薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

    /// <summary>What ends the name of a place or an office (柳溪镇), and hardly ever that of a person.</summary>
    private const string PlaceEndings = "镇乡村县市区局办街所院校";

    private static readonly FrozenSet<string> DoubleSurnames =
        new[] { "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "南宫" }.ToFrozenSet();

    /// <summary>Words of tables that begin like a name.</summary>
    private static readonly FrozenSet<string> CommonWords = new[]
    {
        "金额", "时间", "时限", "单位", "单价", "方式", "方案", "项目", "文件", "文号", "成员", "成人", "关系", "关于", "路线", "余额", "万元",
        "于都", "高血压", "白血病", "白内障", "白化病", "严重", "安全", "任务", "任职", "程度", "程序", "应急", "季度", "明细", "全县", "全市", "全部", "全额",
        "全残", "和解", "查询", "管理", "解释", "农户", "农村", "农业", "农民", "司法", "时段", "成效", "金融", "石油", "江苏", "江西", "江南", "宁波", "宁夏",
        "安徽", "海南", "向上", "华东", "连续", "房屋", "房产", "车辆", "车牌", "麻醉", "史料", "温度", "常见", "包括", "包装", "平均", "左侧", "党员",
        "党委", "党政", "宗教", "连带", "单身", "高龄", "高中", "高校", "高级", "高考", "易地", "龙头", "毛重", "汤药", "温泉", "祝福", "左眼", "左手", "左腿",
        "双眼", "安置", "安葬", "康复", "应届", "应付", "应补", "计划", "纪检", "毕业", "古迹", "曲线", "游客", "路段", "师范", "师生", "费用", "费率", "连锁", "仇恨",
    }.ToFrozenSet();

    internal static bool IsName(ReadOnlySpan<char> cell)
    {
        if (cell.Length is < 2 or > 4 || PlaceEndings.Contains(cell[^1]))
            return false;
        foreach (var letter in cell)
        {
            if (!Glyphs.IsHan(letter))
                return false;
        }

        var isDouble = cell.Length > 2 && DoubleSurnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(cell[..2]);
        return (isDouble || (cell.Length < 4 && Surnames.Contains(cell[0]))) && !CommonWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(cell);
    }
}
