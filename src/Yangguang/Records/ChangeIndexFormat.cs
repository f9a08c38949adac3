using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;

namespace Yangguang.Records;

/// <summary>修改索引号编号规则: for numbers to come; a number once given stays for ever, and serials go on where they are.</summary>
public sealed class ChangeIndexFormat(YangguangDb db, JurisdictionScope scope, TimeProvider time, AuditTrail audit)
{
    /// <param name="pattern">The rule as typed; empty is the national form.</param>
    public async Task Run(string pattern, Actor administrator, CancellationToken cancellation = default)
    {
        IndexFormatRules.MayManage(administrator).OrRefuse();
        var (format, year) = (IndexFormatRules.Format(pattern), time.Today().Year);
        var last = await db.IndexSequences.Where(sequence => sequence.Year == year).MaxAsync(sequence => (int?)sequence.Last, cancellation) ?? 0;
        IndexFormatRules.HasRoom(format, last).OrRefuse();
        var jurisdiction = await db.Jurisdictions.SingleAsync(each => each.Id == scope.Id, cancellation);
        var before = IndexFormatRules.Format(jurisdiction.IndexFormat).Pattern;
        if (before == format.Pattern)
            return;
        jurisdiction.IndexFormat = format.Pattern == IndexNumberFormat.National.Pattern ? "" : format.Pattern;
        audit.Note(administrator, administrator.BodyId, scope.Id.Value, new IndexFormatChanged(before, format.Pattern));
        await db.SaveChangesAsync(cancellation);
    }
}

[InWords("索引号编号规则由“{before}”改为“{after}”，自下一个索引号起执行")]
public sealed record IndexFormatChanged(string Before, string After);

/// <summary>What a new rule of index numbers is refused for, with the reason people read.</summary>
internal static class IndexFormatRules
{
    public static Ruling MayManage(Actor actor) => actor.May(Permission.MayManageSettings)
        ? Ruling.Allowed
        : Ruling.Refused("index-number.format.administrator-only", "索引号编号规则由系统管理员设置。");

    /// <summary>The rule read, or a refusal that says where it is wrong. An address has room for one slash inside the number.</summary>
    public static IndexNumberFormat Format(string pattern)
    {
        var typed = pattern.Trim();
        if (typed.Length == 0)
            return IndexNumberFormat.National;
        IndexNumberFormat.Read(typed, out var format).OrRefuse();
        (typed.Count(letter => letter == '/') <= 1 && typed[0] != '/' && typed[^1] != '/'
            ? Ruling.Allowed
            : Ruling.Refused("index-number.format.slash", "编号规则里最多有一个斜杠，而且不能在开头或者结尾：索引号就是信息的网址。")).OrRefuse();
        return format!;
    }

    public static Ruling HasRoom(IndexNumberFormat format, int last) => last < format.Most
        ? Ruling.Allowed
        : Ruling.Refused("index-number.format.room", $"今年已编到第{last}号，{format.Digits}位流水号不够用，请把位数加大。");
}
