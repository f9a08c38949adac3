using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Yangguang.Platform;
using Yangguang.Rules.Law;

namespace Yangguang.Integration.Api;

/// <summary>How the API answers: JSON with an ETag of its own bytes, or a problem document (RFC 9457) with a stable code and the reason in Chinese.</summary>
internal static class ApiAnswer
{
    private const string Json = "application/json; charset=utf-8";
    private const string ProblemType = "urn:yangguang:problem:";

    /// <summary>The answer with its ETag; a caller that has these bytes already gets 304.</summary>
    public static IResult Tagged<T>(T value)
    {
        var bytes = Bytes(value);
        return Results.Bytes(bytes, Json, entityTag: TagOf(bytes));
    }

    /// <summary>The same for something that is counted by revisions.</summary>
    public static IResult Revision<T>(T value, int revision, int status = StatusCodes.Status200OK) =>
        new Stamped(Bytes(value), TagOf(revision), status);

    public static EntityTagHeaderValue TagOf<T>(T value) => TagOf(Bytes(value));

    public static EntityTagHeaderValue TagOf(int revision) => new($"\"r{revision}\"");

    public static IResult Problem(int status, string code, string reason, Citation? law = null)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = code };
        if (law is not null)
            extensions["law"] = law.ToString();
        return Results.Problem(statusCode: status, type: ProblemType + code, title: reason, extensions: extensions);
    }

    /// <summary>A refusal: 422 unless it says more exactly what is wrong.</summary>
    public static IResult Problem(Ruling refusal, int status = StatusCodes.Status422UnprocessableEntity) =>
        Problem(status, refusal.Code, refusal.Reason, refusal.Law);

    private static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, ChineseJson.Options);

    private static EntityTagHeaderValue TagOf(byte[] bytes) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");

    private sealed class Stamped(byte[] bytes, EntityTagHeaderValue tag, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.Headers.ETag = tag.ToString();
            httpContext.Response.ContentType = Json;
            return httpContext.Response.Body.WriteAsync(bytes).AsTask();
        }
    }
}
