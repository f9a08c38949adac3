using Yangguang.Rules.Law;

namespace Yangguang.Platform.Files;

/// <summary>What a file may not carry inside, by its type.</summary>
internal static class ContentInspection
{
    internal static Ruling Of(Stream file, FileType type, string name)
    {
        if (type == FileType.Docx || type == FileType.Xlsx || type == FileType.Pptx || type == FileType.Ofd)
            return PackageInspection.Of(file, name);
        if (type == FileType.Doc || type == FileType.Xls || type == FileType.Ppt)
            return OfCompound(file, name);
        return type == FileType.Pdf ? OfPdf(file, name) : Ruling.Allowed;
    }

    private static Ruling OfCompound(Stream file, string name) =>
        CompoundFile.Mentions(file, "EncryptedPackage")
            ? Ruling.Refused("file.package.locked", $"“{name}”设有密码，公众打不开，也不能检查。请取消密码后另存再上传。")
            : CompoundFile.Mentions(file, "_VBA_PROJECT") || CompoundFile.Mentions(file, "_VBA_PROJECT_CUR")
                ? Ruling.Refused("file.macros", $"“{name}”含有宏，不能公开。请在Office或WPS中另存为不含宏的docx、xlsx后上传。")
                : Ruling.Allowed;

    private static Ruling OfPdf(Stream file, string name) =>
        CompoundFile.Contains(file, [.. "/JavaScript"u8]) || CompoundFile.Contains(file, [.. "/Launch"u8])
            ? Ruling.Refused("file.pdf.program", $"“{name}”中有脚本或者启动程序的动作，不能公开。请从Word等原件重新导出PDF后上传。")
            : CompoundFile.Contains(file, [.. "/EmbeddedFile"u8])
                ? Ruling.Refused("file.pdf.embedded", $"“{name}”里面夹带了别的文件，公众和检查程序都不易发现。请去掉夹带的文件，或者单独上传。")
                : Ruling.Allowed;
}
