namespace Yangguang.Records.Attachments;

internal static class AttachmentsModule
{
    public static IServiceCollection AddAttachments(this IServiceCollection services) => services
        .AddScoped<FileWordsShelf>()
        .AddScoped<AttachFile>()
        .AddScoped<KeepOriginal>()
        .AddScoped<DescribeAttachment>()
        .AddScoped<ArrangeAttachments>()
        .AddScoped<CleanAttachment>();
}
