using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Portal;
using Yangguang.Rules.Law;
using Yangguang.Transparency.Checking;
using Yangguang.Transparency.Copies;
using Yangguang.Transparency.Notes;

namespace Yangguang.Transparency.Portal;

/// <summary>查证: is what somebody holds in hand what the county published, word for word, and does it still hold? Proofs are checked here too (D1, D2).</summary>
[LimitsSending]
[RequestSizeLimit(Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Largest, ValueLengthLimit = 4 * 1024 * 1024)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class VerifyModel(YangguangDb db, ProveLeaf prove, FindCopy copies) : PageModel
{
    private const int Largest = 21 * 1024 * 1024;

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ProvedEntry? Proved { get; private set; }

    public CopyFinding? Found { get; private set; }

    public bool IsUnknown { get; private set; }

    public bool IsAnswered => Proved is not null || Found is not null || IsUnknown;

    public string Site => $"{Request.Scheme}://{Request.Host.Value}/";

    /// <param name="entry">Of the log; a page of a record leads here with its own.</param>
    public async Task<IActionResult> OnGet(long? entry, CancellationToken cancellation)
    {
        if (entry is { } number)
        {
            if (await prove.Run(number, cancellation) is not { } proof)
                return NotFound();
            Proved = await Look(proof, cancellation);
        }

        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var words = await Given(cancellation);
        if (LogProof.LooksLikeOne(words))
            Proved = await Look(Parsed(words), cancellation);
        else
            IsUnknown = (Found = await copies.Run(words, cancellation)) is null;
        // The file is not kept, so the field comes back empty; pasted words stay.
        return Page();
    }

    private async Task<string> Given(CancellationToken cancellation)
    {
        if (Upload is { Length: > 0 } file)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellation);
            return ReadCopy.WordsOf(content.ToArray(), Path.GetFileName(file.FileName));
        }

        return !string.IsNullOrWhiteSpace(Words) ? Words : throw Refused("copy.empty", "请贴上要查证的文字，或者选择一个文件。");
    }

    private async Task<ProvedEntry> Look(LogProof proof, CancellationToken cancellation)
    {
        var key = await db.LogHeads.AsNoTracking().Select(head => head.Key).SingleOrDefaultAsync(cancellation)
            ?? throw Refused("log.not-begun", "本站的公开日志还没有开始，不能核验登记证明。");
        var witnesses = await db.LogWitnesses.AsNoTracking().Select(witness => witness.Key).ToListAsync(cancellation);
        var entry = ProofCheck.EntryOf(proof);
        var path = entry is { Kind: LeafKind.Publication or LeafKind.Edition or LeafKind.Withdrawal } record ? $"/records/{record.Number}" : "";
        return new(proof.Index, ProofCheck.Run(proof, new(NoteKey.Parse(key), [.. witnesses.Select(NoteKey.Parse)])), path);
    }

    private static LogProof Parsed(string words)
    {
        try
        {
            var proof = LogProof.Parse(words);
            return proof.Checkpoint is not null ? proof : throw new FormatException();
        }
        catch (FormatException damaged)
        {
            throw Refused("proof.damaged", damaged.Message);
        }
    }

    private static RuleViolationException Refused(string code, string reason) => new(Ruling.Refused(code, reason));
}

/// <summary>What was found of a proof. Model of _Proved.</summary>
/// <param name="RecordPath">Page of the record; empty for an answer.</param>
public sealed record ProvedEntry(long Number, IReadOnlyList<CheckLine> Lines, string RecordPath)
{
    public bool IsGood => Lines.All(line => line.IsGood != false);
}
