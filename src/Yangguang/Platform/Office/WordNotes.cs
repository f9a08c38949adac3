using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>What was met in a Word document that its text alone does not carry.</summary>
internal sealed class WordNotes
{
    private int _lostPictures;
    private int _silentPictures;
    private int _textBoxes;
    private bool _hidden;

    public List<string> All { get; } = [];

    public void PictureLost() => _lostPictures++;

    public void PictureSilent() => _silentPictures++;

    public void TextBox() => _textBoxes++;

    public void HiddenText() => _hidden = true;

    public void About(MainDocumentPart main)
    {
        var body = main.Document.Body!;
        if (body.Descendants<DeletedRun>().Any() || body.Descendants<InsertedRun>().Any() || body.Descendants<MoveFromRun>().Any())
            All.Add("文件里有没有处理的修订，已按接受修订后的文字读入，请核对。");
        if (main.WordprocessingCommentsPart is not null)
            All.Add("批注没有带入。");
        if (_hidden)
            All.Add("隐藏文字没有带入。");
        if (main.FootnotesPart?.Footnotes?.Elements<Footnote>().Any(note => note.Type is null) == true)
            All.Add("脚注没有带入，需要的请写进正文。");
        if (_textBoxes > 0)
            All.Add($"有 {_textBoxes} 个文本框或图形没有带入，请把其中的文字写进正文。");
        if (_lostPictures > 0)
            All.Add($"有 {_lostPictures} 张图片不是 JPEG、PNG 或 WebP，或者超过10 MB，没有带入。");
        if (_silentPictures > 0)
            All.Add($"有 {_silentPictures} 张图片没有文字说明，请在图片后补写图中内容，方便看不见图片的人。");
    }
}
