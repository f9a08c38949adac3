using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Reads workbooks of Excel 97–2003 and binary ones.</summary>
internal static class XlsReader
{
    internal static SourceDocument Read(SourceFile file)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        try
        {
            using var stream = new MemoryStream(file.Content, writable: false);
            using var reader = ExcelReaderFactory.CreateReader(stream);
            var document = new SourceDocument();
            do
            {
                ReadSheet(reader, document);
            }
            while (reader.NextResult());
            return document;
        }
        catch (InvalidPasswordException)
        {
            throw new ImportRefusedException($"“{file.Name}”设有打开密码，无法读取。请取消密码后另存再上传");
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or ArgumentException or InvalidOperationException
            or IndexOutOfRangeException or NullReferenceException or IOException or OverflowException)
        {
            throw new ImportRefusedException($"“{file.Name}”的内容已损坏，无法读取。请在Excel或WPS中打开后另存为xlsx再上传");
        }
    }

    private static void ReadSheet(IExcelDataReader reader, SourceDocument document)
    {
        var name = reader.Name;
        var isHidden = reader.VisibleState != "visible";
        var grid = new GridBuilder($"工作表“{name}”");
        foreach (var merge in reader.MergeCells ?? [])
        {
            grid.Merge(merge.FromRow + 1, merge.FromColumn + 1, merge.ToRow + 1, merge.ToColumn + 1);
        }
        for (var row = 1; reader.Read(); row++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (TextOf(reader, column) is { Length: > 0 } text)
                {
                    grid.Add(new GridCell(text, row, column + 1, 1, 1, $"工作表“{name}”第{row}行"));
                }
            }
        }
        if (isHidden)
        {
            document.Report(new(ImportFinding.Reading, $"工作表“{name}”", "是隐藏的工作表，没有导入；需要时请取消隐藏后重新上传"));
        }
        document.Add(new GridBlock(grid.Build(), isHidden));
    }

    private static string TextOf(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        DateTime date => NumberText.Of(date, reader.GetNumberFormatString(column) ?? ""),
        TimeSpan time => time.ToString(@"hh\:mm", System.Globalization.CultureInfo.InvariantCulture),
        double number => NumberText.Of(number, reader.GetNumberFormatString(column) ?? ""),
        bool flag => flag ? "是" : "否",
        var other => other.ToString() ?? "",
    };
}
