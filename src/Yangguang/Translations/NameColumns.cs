using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog.Columns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Translations;

/// <summary>填写栏目译名 of one language, as a list; an empty name takes it away.</summary>
public sealed class NameColumns(YangguangDb db, AuditTrail audit)
{
    /// <returns>How many names changed.</returns>
    public async Task<int> Run(string language, IReadOnlyDictionary<PortalColumnId, string> names, Actor by, CancellationToken cancellation = default)
    {
        TranslationRules.IsOffered(TranslationLanguage.Find(language)).OrRefuse();
        foreach (var name in names.Values)
            TranslationRules.NameFits(name).OrRefuse();
        var ids = names.Keys.ToList();
        var columns = await db.PortalColumns.Where(column => ids.Contains(column.Id)).ToListAsync(cancellation);
        foreach (var column in columns)
            TranslationRules.ActsForBody(by, column.BodyId).OrRefuse();
        var known = await db.ColumnTranslations.Where(each => each.Language == language && ids.Contains(each.ColumnId)).ToDictionaryAsync(each => each.ColumnId, cancellation);
        var changed = columns.Count(column => Put(column, language, names[column.Id].Trim(), known.GetValueOrDefault(column.Id)));
        if (changed == 0)
            return 0;
        audit.Note(by, by.BodyId, Guid.Empty, new ColumnsNamed(language, changed));
        await db.SaveChangesAsync(cancellation);
        return changed;
    }

    private bool Put(PortalColumn column, string language, string name, ColumnTranslation? before)
    {
        if (name == (before?.Name ?? ""))
            return false;
        if (before is null)
            db.ColumnTranslations.Add(new(column, language, name));
        else if (name.Length == 0)
            db.ColumnTranslations.Remove(before);
        else
            before.Rename(name);
        return true;
    }
}
