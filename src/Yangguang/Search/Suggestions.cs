using Yangguang.Search.Asking;

namespace Yangguang.Search;

/// <summary>检索建议: titles that begin to match while somebody types, short ones first.</summary>
internal static class Suggestions
{
    public const int Most = 8;

    /// <summary><c>GET /search/suggest?q=</c>.</summary>
    public static async Task<IResult> Answer(HttpContext http, CatchUp catchUp, AskIndex ask, string? q, CancellationToken cancellation)
    {
        http.Response.Headers.CacheControl = "no-store";
        var question = Question.Read(q);
        if (question.IsEmpty)
            return Results.Json(new { Suggestions = Array.Empty<string>() });
        var file = await catchUp.Run(cancellation);
        using var connection = file.Open();
        var docs = new IndexSearch(connection).Suggest(question, Most);
        var shown = await ask.Show([.. docs.Select(doc => (doc.Kind, doc.Id))], cancellation);
        return Results.Json(new { Suggestions = shown.Select(hit => hit.Hit.Title).Distinct() });
    }
}
