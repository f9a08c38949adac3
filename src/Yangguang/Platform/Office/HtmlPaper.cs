using System.Net;

namespace Yangguang.Platform.Office;

/// <summary>Prints a paper as one web page that needs nothing beside itself.</summary>
internal static class HtmlPaper
{
    private const string Style = """

        @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
        html { color: #000; background: #fff; font: 16px/1.75 "FangSong","仿宋","Songti SC","Noto Serif CJK SC",serif; }
        body { margin: 0 auto; max-width: 52rem; padding: 1.5rem; }
        h1 { font-size: 1.6rem; text-align: center; }
        h2 { font: 600 1.15rem/1.75 "SimHei","PingFang SC","Noto Sans CJK SC",sans-serif; }
        h3 { font-size: 1.05rem; }
        p { margin: 0 0 .5rem; text-indent: 2em; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .8rem; line-height: 1.4; }
        caption { font-weight: 600; padding-bottom: .5rem; }
        th, td { border: 1px solid #444; padding: .25em .35em; text-align: center; font-weight: 400; }
        thead th { background: #f2f2f2; }

        """;

    public static string Print(PrintedPaper paper)
    {
        var title = WebUtility.HtmlEncode(SafeText.Of(paper.Title));
        return $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + $"<title>{title}</title>\n<style>{Style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{PaperBody.Of(paper).ToHtml()}\n</body>\n</html>\n";
    }
}
