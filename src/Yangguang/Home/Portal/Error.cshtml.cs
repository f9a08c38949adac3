using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Guard;

namespace Yangguang.Home.Portal;

/// <summary>
/// What a reader sees when something is missing or failed. Reached by re-execution, so it asks the database nothing and
/// checks no token: the request that failed may be a form.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    private const int MinuteInSeconds = 60;
    private const int HourInSeconds = 3600;

    public int Status { get; private set; }

    public string Heading { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    /// <summary>The form that was not taken for now; null for everything else.</summary>
    public HeldForm? Held { get; private set; }

    /// <summary>How long to wait, as the answer's head says it to programs.</summary>
    private string Wait => int.TryParse(Response.Headers.RetryAfter, CultureInfo.InvariantCulture, out var seconds) && seconds < HourInSeconds - MinuteInSeconds
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (seconds + MinuteInSeconds - 1) / MinuteInSeconds)}分钟")
        : "一小时";

    /// <summary>Finds the failed request in the log.</summary>
    public string TraceNumber => HttpContext.TraceIdentifier;

    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        // Nobody comes here on purpose: the address itself is no page.
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null
            || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        Status = failed ? Response.StatusCode : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        Held = HttpContext.Features.Get<HeldForm>();
        (Heading, Explanation) = Status switch
        {
            400 => ("请求没有被接受", "页面可能打开得太久，或者提交的内容不完整。请返回上一页，刷新后再试一次。"),
            403 => ("没有权限查看这个页面", "这个页面只对有权限的工作人员开放。如果您是工作人员，请换用有权限的账号登录。"),
            404 => ("没有找到这个页面", "网址可能输错了，或者来自改版前的网站。没有去向的旧网址会记录下来，由工作人员补上。可以从下面的入口重新查找。"),
            405 => ("这个地址不接受这种操作", "请从页面上的按钮或链接进入。"),
            410 => ("这条信息已经撤下", "信息发布后依法撤下，不再对外提供。如需了解原因，请联系发布机构。"),
            413 => ("提交的内容太大", "请减少内容或压缩文件后再提交。"),
            429 when Held?.Question is not null => ("请回答一个小问题", Held.WasWrong ? "刚才的回答不对，或者问题已经用过，换了一个。填写的内容都在。" : "这个网络地址刚刚提交了好几次。回答以后就提交，填写的内容都在。"),
            429 => ("提交得太频繁", $"这个网络地址在短时间内提交的次数太多，请过{Wait}再试。事情着急的，可以打电话或者当面办理。"),
            >= 500 => ("系统出错了", "不是您的操作有问题。请稍后再试；如果一直这样，请告诉我们下面的编号。"),
            _ => ("这个请求没有完成", string.Create(CultureInfo.InvariantCulture, $"服务器返回了状态 {Status}。请返回上一页再试一次。")),
        };
    }
}
