using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Autosave;

/// <summary>自动保存: keeps what somebody is typing, finds it again after a crash, drops it once it is saved or no longer wanted.</summary>
public sealed class KeepDraftCopy(YangguangDb db, TimeProvider time)
{
    /// <summary>Most characters of a form that are kept.</summary>
    public const int MostLetters = 2_000_000;

    /// <summary>The only fields that are kept: those of the form itself, not the proof against forgery.</summary>
    private const string Fields = "Input.";

    /// <summary>Days after which an abandoned copy goes; long enough for a holiday.</summary>
    private const int DaysKept = 30;

    public async Task Run(string place, IEnumerable<KeyValuePair<string, StringValues>> form, Actor actor, CancellationToken cancellation = default)
    {
        if (place.Length is 0 or > DraftCopy.LongestPlace)
            throw new RuleViolationException(Ruling.Refused("draft-copy.place", "不知道这份稿子属于哪条信息，请先保存草稿。"));
        var fields = form.Where(field => field.Key.StartsWith(Fields, StringComparison.Ordinal)).ToDictionary(field => field.Key, field => field.Value.ToArray());
        var text = JsonSerializer.Serialize(fields);
        if (text.Length > MostLetters)
            throw new RuleViolationException(Ruling.Refused("draft-copy.too-long", "内容太长，没有自动保存，请先保存草稿。"));
        if (await Find(place, actor, cancellation) is { } copy)
            copy.Write(text, time.GetUtcNow());
        else
            db.DraftCopies.Add(new DraftCopy(db.Scope, actor.StaffId, place, text, time.GetUtcNow()));
        await Save(cancellation);
    }

    /// <summary>What was typed there and never saved; null when nothing was.</summary>
    public async Task<KeptFields?> Read(string place, Actor actor, CancellationToken cancellation = default) =>
        await Find(place, actor, cancellation) is { } copy && JsonSerializer.Deserialize<Dictionary<string, string?[]>>(copy.Fields) is { } fields
            ? new KeptFields(copy.SavedAt, fields.ToDictionary(field => field.Key, field => new StringValues(field.Value)))
            : null;

    public async Task Drop(string place, Actor actor, CancellationToken cancellation = default)
    {
        var oldest = time.GetUtcNow().AddDays(-DaysKept);
        await db.DraftCopies.Where(copy => copy.StaffId == actor.StaffId && (copy.Place == place || copy.SavedAt < oldest)).ExecuteDeleteAsync(cancellation);
    }

    private Task<DraftCopy?> Find(string place, Actor actor, CancellationToken cancellation) =>
        db.DraftCopies.SingleOrDefaultAsync(copy => copy.StaffId == actor.StaffId && copy.Place == place, cancellation);

    private async Task Save(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Two windows of the same form began at once; the next copy, seconds later, meets the row that is there.
            db.ChangeTracker.Clear();
        }
    }
}

/// <summary>The fields of a form as they were typed, and when.</summary>
public sealed record KeptFields(DateTimeOffset At, Dictionary<string, StringValues> Fields);
