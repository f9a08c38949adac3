using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;

namespace Yangguang.Shared;

/// <summary>The framework's own messages in Chinese: what is wrong and how to mend it. A message set on an attribute wins.</summary>
internal sealed class ChineseValidation : IValidationMetadataProvider, IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(this);
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"{field}“{value}”格式不对，请改正后再提交。");
        messages.SetMissingBindRequiredValueAccessor(field => $"缺少{field}，请填写。");
        messages.SetMissingKeyOrValueAccessor(() => "这一项没有填写。");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "提交的内容为空，请填写后再提交。");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”格式不对，请改正后再提交。");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容格式不对，请改正后再提交。");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字。");
        messages.SetUnknownValueIsInvalidAccessor(field => $"{field}格式不对，请改正后再提交。");
        messages.SetValueIsInvalidAccessor(value => $"“{value}”格式不对，请改正后再提交。");
        messages.SetValueMustBeANumberAccessor(field => $"{field}要填写数字。");
        messages.SetValueMustNotBeNullAccessor(_ => "请填写这一项。");
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
                rule.ErrorMessage = MessageOf(rule);
        }
    }

    private static string? MessageOf(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => "请填写{0}。",
        StringLengthAttribute { MinimumLength: > 0 } => "{0}应为 {2} 至 {1} 个字。",
        StringLengthAttribute => "{0}最多 {1} 个字。",
        MaxLengthAttribute => "{0}最多 {1} 个字。",
        MinLengthAttribute => "{0}至少 {1} 个字。",
        RangeAttribute => "{0}应在 {1} 与 {2} 之间。",
        RegularExpressionAttribute => "{0}格式不对，请改正后再提交。",
        EmailAddressAttribute => "{0}不是有效的电子邮箱，例如 name@example.cn。",
        PhoneAttribute => "{0}不是有效的电话号码。",
        UrlAttribute => "{0}不是有效的网址，应以 http:// 或 https:// 开头。",
        CompareAttribute => "两次填写的{0}不一致。",
        _ => null,
    };
}
