namespace Yangguang.Records.Attachments;

internal static class AttachmentsModule
{
    public static IServiceCollection AddAttachments(this IServiceCollection services) => services
        .AddScoped<AttachFile>()
        .AddScoped<KeepOriginal>()
        .AddScoped<DescribeAttachment>()
        .AddScoped<ArrangeAttachments>()
        .AddScoped<CleanAttachment>();
}
