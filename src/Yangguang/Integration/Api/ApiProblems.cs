using Yangguang.Platform;

namespace Yangguang.Integration.Api;

/// <summary>Whatever goes wrong below /api is told as a problem document, never as a page.</summary>
internal static class ApiProblems
{
    private static readonly Dictionary<int, (string Code, string Reason)> ByStatus = new()
    {
        [400] = ("request.malformed", "请求不合格式：正文须为 UTF-8 编码的 JSON，日期写作 2026-12-01，查询参数须与接口说明一致。"),
        [401] = ("key.missing", "没有有效的接入密钥。请在 Authorization 头中以 Bearer 方式提供密钥；密钥由政务公开办在工作台“接入系统”中发放。"),
        [403] = ("key.forbidden", "这个密钥无权进行此项操作。"),
        [404] = ("address.unknown", "没有这个接口地址。全部接口见 /api/openapi.json。"),
        [405] = ("method.unknown", "这个地址不接受此种请求方法。全部接口见 /api/openapi.json。"),
        [413] = ("request.too-large", "请求正文太大。单条信息不超过 30 MB，附件请另行上传。"),
        [415] = ("request.not-json", "请以 Content-Type: application/json 发送正文。"),
        [429] = ("rate.exceeded", "调用过于频繁，请按 Retry-After 头给出的秒数等待后再试。"),
        [500] = ("server.failed", "服务器处理时出错，已记录。请稍后重试；重复推送时使用同一个 Idempotency-Key，不会重复登记。"),
    };

    public static Task Write(HttpContext http, int status) =>
        ApiAnswer.Problem(status, ByStatus[status].Code, ByStatus[status].Reason).ExecuteAsync(http);

    public static IApplicationBuilder UseApiProblems(this IApplicationBuilder app) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments("/api"), api => api.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (RuleViolationException refusal) when (!http.Response.HasStarted)
            {
                http.Response.Clear();
                await ApiAnswer.Problem(refusal.Ruling).ExecuteAsync(http);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException && !http.Response.HasStarted)
            {
                var status = failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
                if (status == StatusCodes.Status500InternalServerError)
                    http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiProblems)).LogError(failure, "An API call failed");
                http.Response.Clear();
                await Write(http, ByStatus.ContainsKey(status) ? status : StatusCodes.Status400BadRequest);
                return;
            }

            // A body that is no JSON fits no route, so it would pass for a wrong address.
            var given = http.Response.StatusCode == 404 && http.Request.ContentType is not null && !http.Request.HasJsonContentType()
                ? StatusCodes.Status415UnsupportedMediaType
                : http.Response.StatusCode;
            if (given >= 400 && !http.Response.HasStarted && http.Response.ContentType is null && ByStatus.ContainsKey(given))
                await Write(http, given);
        }));
}
