using AngleSharp.Html.Parser.Tokens.Struct;

namespace FactForge.Mail.Bodies.Html;

/// <summary>Follows the open elements and lays their text out. Elements nested deeper than a mail needs are counted, not kept.</summary>
internal sealed class HtmlWriter(int capacity)
{
    private const int DeepestElement = 400;
    private const int LongestLink = 120;

    private readonly HtmlLines lines = new(capacity);
    private readonly List<HtmlOpen> open = [];
    private readonly ClosedQuotes quotes = new();
    private int hidden;
    private int verbatim;
    private int depth;
    private bool cellBefore;
    private bool inSignature;

    // Below Zimbra's rule every outer block quote is one, whatever it looks like.
    private bool divided;

    private HtmlSight Sight => open.Count > 0 ? open[^1].Sight : default;

    private bool IsUnseen => hidden > 0 || Sight.IsUnseen;

    public void Text(ReadOnlySpan<char> text)
    {
        if (IsUnseen)
        {
            return;
        }

        if (verbatim > 0)
        {
            lines.Verbatim(text);
            return;
        }

        if (cellBefore && !text.IsWhiteSpace())
        {
            cellBefore = false;
            if (!lines.AtLineStart)
            {
                lines.Words(" | ");
            }
        }

        lines.Words(text);
    }

    public void Open(ref StructHtmlToken token)
    {
        var name = token.Name.Memory.Span;
        var layout = HtmlElements.LayoutOf(name);
        if (layout is HtmlLayout.Void)
        {
            return;
        }

        if (layout is HtmlLayout.Break or HtmlLayout.Rule or HtmlLayout.Image)
        {
            Single(layout, ref token);
            return;
        }

        if (name is "body")
        {
            // A head that was never closed ends here.
            CloseTo(0);
        }
        else if (layout is HtmlLayout.Item or HtmlLayout.Cell or HtmlLayout.Paragraph && open.Count > 0 && open[^1].Name.AsSpan().SequenceEqual(name) && name is "p" or "li" or "td" or "th")
        {
            Close(name);
        }

        if (open.Count >= DeepestElement)
        {
            depth++;
            return;
        }

        var style = token.GetAttribute("style").Memory.Span;
        var classes = token.GetAttribute("class").Memory.Span;
        var id = token.GetAttribute("id").Memory.Span;
        var element = new HtmlOpen(name.ToString(), layout)
        {
            IsHidden = layout == HtmlLayout.Hidden || UnseenStyle.IsIn(style) || HasHiddenAttribute(ref token),
            Sight = Sight.In(style, classes.Length > 0 || token.GetAttribute("background").Memory.Length > 0, name is "font" ? token.GetAttribute("color").Memory.Span : [], token.GetAttribute("bgcolor").Memory.Span),
            IsTight = layout == HtmlLayout.Paragraph && (classes.Contains("MsoNormal", StringComparison.Ordinal) || style.Contains("margin:0", StringComparison.OrdinalIgnoreCase) || style.Contains("margin: 0", StringComparison.OrdinalIgnoreCase)),
            MayHoldQuote = layout == HtmlLayout.Block && HtmlStyle.MayHoldQuote(token.GetAttribute("name").Memory.Span, token.GetAttribute("data-marker").Memory.Span, classes, id, style),
            IsQuote = layout == HtmlLayout.Quote && ((divided && !open.Exists(outer => outer.IsQuote)) || HtmlStyle.IsCite(token.GetAttribute("type").Memory.Span, classes, id, style)),
        };
        Before(element, token.GetAttribute("data-marker").Memory.Span, classes, id);
        if (layout == HtmlLayout.Link && hidden == 0)
        {
            element.Link = token.GetAttribute("href").ToString();
            element.LinkStart = lines.Length;
        }

        open.Add(element);
    }

    public void Close(ReadOnlySpan<char> name)
    {
        var layout = HtmlElements.LayoutOf(name);
        if (layout is HtmlLayout.Break)
        {
            lines.Break();
            return;
        }

        if (depth > 0 && layout is not HtmlLayout.Void)
        {
            depth--;
            return;
        }

        for (var i = open.Count - 1; i >= 0 && i > open.Count - 100; i--)
        {
            if (name.SequenceEqual(open[i].Name))
            {
                CloseTo(i);
                return;
            }
        }
    }

    public string Finish()
    {
        CloseTo(0);
        return ClosedSignatures.Tidied(quotes.Mark(lines.Finish()));
    }

    private void Single(HtmlLayout layout, ref StructHtmlToken token)
    {
        if (IsUnseen)
        {
            return;
        }

        switch (layout)
        {
            case HtmlLayout.Break:
                lines.Break();
                break;
            case HtmlLayout.Rule:
                divided |= HtmlStyle.IsDivider(token.GetAttribute("id").Memory.Span, token.GetAttribute("data-marker").Memory.Span);
                lines.EndLine();
                lines.Words("________________________________");
                lines.EndLine();
                break;
            case HtmlLayout.Image when token.GetAttribute("alt").Memory is { Length: > 0 and <= 4 } alt && alt.Span[0] > 127:
                lines.Words(alt.Span);
                break;
        }
    }

    private void Before(HtmlOpen element, ReadOnlySpan<char> marker, ReadOnlySpan<char> classes, ReadOnlySpan<char> id)
    {
        if (element.IsHidden)
        {
            hidden++;
            return;
        }

        if (hidden > 0)
        {
            return;
        }

        switch (element.Layout)
        {
            case HtmlLayout.Block or HtmlLayout.Item:
                lines.EndLine();
                cellBefore = false;
                if (element.MayHoldQuote && quotes.Open())
                {
                    element.QuoteStart = lines.NextLine;
                }

                break;
            case HtmlLayout.Paragraph when !element.IsTight:
                lines.BlankLine();
                break;
            case HtmlLayout.Paragraph or HtmlLayout.List:
                lines.EndLine();
                break;
            case HtmlLayout.Verbatim:
                lines.EndLine();
                verbatim++;
                break;
            case HtmlLayout.Quote:
                lines.EndLine();
                lines.Marks += element.IsQuote ? 1 : 0;
                break;
        }

        switch (element.Layout)
        {
            case HtmlLayout.List:
                lines.Indent += 2;
                break;
            case HtmlLayout.Item when !element.Sight.IsUnseen:
                lines.Words("- ");
                lines.KeepSpace();
                break;
            case HtmlLayout.Block when HtmlStyle.IsHeaderBlock(classes, id) && !element.Sight.IsUnseen:
                lines.Words("-----Original Message-----");
                lines.EndLine();
                break;
        }

        if (element.Layout is HtmlLayout.Block or HtmlLayout.Verbatim && !inSignature && !element.Sight.IsUnseen && HtmlStyle.IsSignature(marker, classes, id))
        {
            lines.Delimiter();
            inSignature = element.IsSignature = true;
        }
    }

    private void CloseTo(int count)
    {
        for (var i = open.Count - 1; i >= count; i--)
        {
            After(open[i]);
        }

        open.RemoveRange(count, open.Count - count);
    }

    private void After(HtmlOpen element)
    {
        if (element.IsHidden)
        {
            hidden--;
            return;
        }

        if (hidden > 0)
        {
            return;
        }

        switch (element.Layout)
        {
            case HtmlLayout.Block or HtmlLayout.Item:
                lines.EndLine();
                if (element.MayHoldQuote)
                {
                    quotes.Close(element.QuoteStart, lines.NextLine, lines.Marks);
                }

                break;
            case HtmlLayout.Paragraph:
                if (element.IsTight)
                {
                    lines.EndLine();
                }
                else
                {
                    lines.BlankLine();
                }

                break;
            case HtmlLayout.List:
                lines.EndLine();
                lines.Indent -= 2;
                break;
            case HtmlLayout.Verbatim:
                lines.EndLine();
                verbatim--;
                break;
            case HtmlLayout.Cell:
                cellBefore = !lines.AtLineStart;
                break;
            case HtmlLayout.Quote:
                lines.EndLine();
                lines.Marks -= element.IsQuote ? 1 : 0;
                break;
            case HtmlLayout.Link:
                ShowTarget(element);
                break;
        }

        if (element.IsSignature)
        {
            lines.SignatureEnd();
            inSignature = false;
        }
    }

    /// <summary>A link whose words do not show its address gets the address behind them, unless it is long (tracking).</summary>
    private void ShowTarget(HtmlOpen element)
    {
        if (element.Link is not { Length: > 4 and <= LongestLink } link || lines.Length <= element.LinkStart)
        {
            return;
        }

        var target = link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? link[7..].Split('?')[0] : link.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? link : "";
        var host = Uri.TryCreate(target, UriKind.Absolute, out var uri) ? uri.Host : target;
        host = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
        if (host.Length > 0 && !lines.Since(element.LinkStart).Contains(host, StringComparison.OrdinalIgnoreCase))
        {
            lines.Words($" <{target}>");
        }
    }

    private static bool HasHiddenAttribute(ref StructHtmlToken token)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            if (token.Attributes[i].Name.Memory.Span is "hidden")
            {
                return true;
            }
        }

        return false;
    }
}
