using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace FactForge.Mail.Bodies;

/// <summary>HTML mail as plain text.</summary>
public static class HtmlText
{
    /// <summary>The text of the document, a line a block.</summary>
    public static string Render(string html)
    {
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body?.GetDescendants() ?? [])
        {
            if (node is IText { Parent: not IElement { LocalName: "style" or "script" } } words)
                text.Append(string.Join(' ', words.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Append(' ');
            else if (node is IElement { LocalName: "p" or "div" or "br" or "tr" or "li" or "blockquote" })
                text.Append('\n');
        }

        return text.ToString().Trim();
    }
}
