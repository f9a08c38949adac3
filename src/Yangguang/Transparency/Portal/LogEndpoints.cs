using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Transparency.Notes;
using Yangguang.Transparency.Tree;
using Yangguang.Transparency.Witnesses;

namespace Yangguang.Transparency.Portal;

/// <summary>The log as files, as C2SP tlog-tiles lays them out under its prefix: <c>/log/checkpoint</c>, <c>/log/tile/…</c>.</summary>
public static class LogEndpoints
{
    private const string Text = "text/plain; charset=utf-8";
    private const string Octets = "application/octet-stream";

    // A checkpoint is new with every publication; a tile never changes.
    private const string Fresh = "public, max-age=2";
    private const string ForEver = "public, max-age=31536000, immutable";

    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapTransparencyLog(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/log/checkpoint", Reading, Newest).AllowAnonymous();
        routes.MapMethods("/log/checkpoint.witnessed", Reading, Witnessed).AllowAnonymous();
        routes.MapMethods("/log/key", Reading, Key).AllowAnonymous();
        routes.MapMethods("/log/tile/{**path}", Reading, Tile).AllowAnonymous();
        routes.MapMethods("/log/proofs/{number:long}", Reading, Proof).AllowAnonymous();
        routes.MapMethods("/log/packages/{number:long}", Reading, Package).AllowAnonymous();
        routes.MapMethods("/log/consistency/{earlier:long}", Reading, Consistency).AllowAnonymous();
    }

    private static async Task<IResult> Newest(HttpContext http, CatchUpLog catchUp, WitnessedNotes notes)
    {
        var folder = await catchUp.Run(http.RequestAborted);
        return folder.Checkpoint is { } checkpoint ? Answer(http, await notes.Latest(checkpoint, http.RequestAborted), Fresh) : Results.NotFound();
    }

    private static async Task<IResult> Witnessed(HttpContext http, CatchUpLog catchUp, WitnessedNotes notes) =>
        await notes.Witnessed(await catchUp.Run(http.RequestAborted), http.RequestAborted) is { } note ? Answer(http, note, Fresh) : Results.NotFound();

    private static async Task<IResult> Key(HttpContext http, YangguangDb db) =>
        await db.LogHeads.AsNoTracking().Select(head => head.Key).SingleOrDefaultAsync(http.RequestAborted) is { } key
            ? Answer(http, $"{key}\n", Fresh)
            : Results.NotFound();

    private static IResult Tile(HttpContext http, string path, LogFolders folders, JurisdictionScope scope)
    {
        if (TilePlace.Parse(path) is not { } place || folders.Of(scope.Current!).Read(place) is not { } bytes)
            return Results.NotFound();
        http.Response.Headers.CacheControl = ForEver;
        return Results.Bytes(bytes, Octets);
    }

    private static async Task<IResult> Proof(HttpContext http, long number, ProveLeaf prove)
    {
        if (await prove.Run(number, http.RequestAborted) is not { } proof)
            return Results.NotFound();
        http.Response.Headers.CacheControl = Fresh;
        return Results.File(Encoding.UTF8.GetBytes(proof.ToString()), Text, string.Create(CultureInfo.InvariantCulture, $"log-{number}.tlog-proof"));
    }

    private static async Task<IResult> Package(HttpContext http, long number, PackRecord pack)
    {
        if (await pack.Run(number, http.RequestAborted) is not { } package)
            return Results.NotFound();
        http.Response.Headers.CacheControl = Fresh;
        return Results.File(package, "application/zip", string.Create(CultureInfo.InvariantCulture, $"log-{number}.zip"));
    }

    /// <summary>That the newest tree begins with an earlier one: the body of a C2SP tlog-witness request.</summary>
    private static async Task<IResult> Consistency(HttpContext http, long earlier, CatchUpLog catchUp, WitnessedNotes notes)
    {
        var folder = await catchUp.Run(http.RequestAborted);
        if (folder.Checkpoint is not { } latest || earlier < 0 || earlier > Checkpoint.Of(latest).Size)
            return Results.NotFound();
        return Answer(http, WitnessRequest.Of(earlier, folder, await notes.Latest(latest, http.RequestAborted)), Fresh);
    }

    private static IResult Answer(HttpContext http, object text, string caching)
    {
        http.Response.Headers.CacheControl = caching;
        return Results.Text(text.ToString(), Text);
    }
}
