using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog.Import;
using Yangguang.Catalog.Import.Readers;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records.OldAddresses;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Desk;

/// <summary>旧网址: the list of the former website is imported here, and what readers asked for in vain is shown until it leads somewhere.</summary>
[Authorize(Policy = nameof(Permission.MayGovernCatalog))]
public sealed class OldAddressesModel(YangguangDb db, ImportOldAddresses import) : PageModel, IReloads
{
    private const int MostShown = 100;

    [BindProperty]
    public string Lines { get; set; } = "";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public int Known { get; private set; }

    public int Missed { get; private set; }

    public IReadOnlyList<MissedAddress> Misses { get; private set; } = [];

    public OldAddressReport? Report { get; private set; }

    private Actor Actor => Actor.From(User);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        Report = await import.Run(Typed(), Actor, cancellation);
        Lines = string.Join('\n', Report.Faults.Select(fault => fault.Text));
        ModelState.Remove(nameof(Lines));
        await Reload();
        return Page();
    }

    public async Task Reload()
    {
        Known = await db.OldAddresses.CountAsync();
        Missed = await db.MissedAddresses.CountAsync();
        Misses = await db.MissedAddresses.AsNoTracking().OrderByDescending(miss => miss.Count).ThenBy(miss => miss.Path).Take(MostShown).ToListAsync();
    }

    private string Typed()
    {
        if (Upload is not { Length: > 0 } file)
            return Lines;
        try
        {
            using var bytes = file.OpenReadStream();
            return TextDecoding.Decode(SourceFile.Take(bytes, file.FileName));
        }
        catch (ImportRefusedException refused)
        {
            throw new RuleViolationException(Ruling.Refused("old-addresses.file", $"{refused.Message}。"));
        }
    }
}
