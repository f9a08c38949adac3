using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Yangguang.Platform;

namespace Yangguang.Integration.Api;

/// <summary>The description of the interface that the interface itself gives: titles in Chinese, an example for every shape.</summary>
internal static class OpenApi
{
    private const string KeyScheme = "key";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi("openapi", options =>
        {
            options.ShouldInclude = route => route.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer(Describe).AddOperationTransformer(NameKey);
        });

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "阳光 · 标准目录接口",
            Version = "1",
            Description = "读取基层政务公开标准目录，在公开事项下推送政府信息，接收目录和公开义务变动的消息。",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "接入密钥，由政务公开办在“接入系统”中发放" },
        };
        foreach (var (name, schema) in document.Components.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (schema is OpenApiSchema open && ApiExamples.All.TryGetValue(name, out var example))
                open.Examples = [JsonSerializer.SerializeToNode(example, example.GetType(), ChineseJson.Options)!];
        }

        return Task.CompletedTask;
    }

    private static Task NameKey(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<Microsoft.AspNetCore.Authorization.AuthorizationPolicy>().Any())
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(KeyScheme, context.Document)] = [] }];
        if (context.Description.HttpMethod == "POST" && context.Description.RelativePath?.TrimEnd('/').EndsWith("/records", StringComparison.Ordinal) == true)
            operation.Parameters = [.. operation.Parameters ?? [], Header("Idempotency-Key", true, "本次推送的唯一编号，1至100个字符；重复推送时使用同一编号")];
        if (context.Description.HttpMethod is "PUT" || operation.Description?.Contains("If-Match", StringComparison.Ordinal) == true)
            operation.Parameters = [.. operation.Parameters ?? [], Header("If-Match", context.Description.HttpMethod == "PUT", "读取时得到的 ETag")];
        return Task.CompletedTask;
    }

    private static OpenApiParameter Header(string name, bool required, string words) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = words,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
