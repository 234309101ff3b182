using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace FactForge.Mail.Bodies.Html;

/// <summary>What the renderer knows of element and attribute names.</summary>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, HtmlLayout>.AlternateLookup<ReadOnlySpan<char>> Layouts = new Dictionary<string, HtmlLayout>
    {
        ["br"] = HtmlLayout.Break,
        ["hr"] = HtmlLayout.Rule,
        ["img"] = HtmlLayout.Image,
        ["p"] = HtmlLayout.Paragraph,
        ["h1"] = HtmlLayout.Paragraph,
        ["h2"] = HtmlLayout.Paragraph,
        ["h3"] = HtmlLayout.Paragraph,
        ["h4"] = HtmlLayout.Paragraph,
        ["h5"] = HtmlLayout.Paragraph,
        ["h6"] = HtmlLayout.Paragraph,
        ["ul"] = HtmlLayout.List,
        ["ol"] = HtmlLayout.List,
        ["dl"] = HtmlLayout.Paragraph,
        ["pre"] = HtmlLayout.Verbatim,
        ["blockquote"] = HtmlLayout.Quote,
        ["div"] = HtmlLayout.Block,
        ["table"] = HtmlLayout.Block,
        ["tbody"] = HtmlLayout.Block,
        ["thead"] = HtmlLayout.Block,
        ["tr"] = HtmlLayout.Block,
        ["section"] = HtmlLayout.Block,
        ["article"] = HtmlLayout.Block,
        ["header"] = HtmlLayout.Block,
        ["footer"] = HtmlLayout.Block,
        ["main"] = HtmlLayout.Block,
        ["center"] = HtmlLayout.Block,
        ["address"] = HtmlLayout.Block,
        ["form"] = HtmlLayout.Block,
        ["fieldset"] = HtmlLayout.Block,
        ["figure"] = HtmlLayout.Block,
        ["dt"] = HtmlLayout.Block,
        ["dd"] = HtmlLayout.Block,
        ["caption"] = HtmlLayout.Block,
        ["body"] = HtmlLayout.Block,
        ["html"] = HtmlLayout.Block,
        ["li"] = HtmlLayout.Item,
        ["td"] = HtmlLayout.Cell,
        ["th"] = HtmlLayout.Cell,
        ["a"] = HtmlLayout.Link,
        ["head"] = HtmlLayout.Hidden,
        ["title"] = HtmlLayout.Hidden,
        ["script"] = HtmlLayout.Hidden,
        ["style"] = HtmlLayout.Hidden,
        ["template"] = HtmlLayout.Hidden,
        ["svg"] = HtmlLayout.Hidden,
        ["math"] = HtmlLayout.Hidden,
        ["object"] = HtmlLayout.Hidden,
        ["select"] = HtmlLayout.Hidden,
        ["textarea"] = HtmlLayout.Hidden,
        ["noscript"] = HtmlLayout.Inline,
        ["meta"] = HtmlLayout.Void,
        ["link"] = HtmlLayout.Void,
        ["base"] = HtmlLayout.Void,
        ["input"] = HtmlLayout.Void,
        ["col"] = HtmlLayout.Void,
        ["wbr"] = HtmlLayout.Void,
        ["area"] = HtmlLayout.Void,
        ["embed"] = HtmlLayout.Void,
        ["param"] = HtmlLayout.Void,
        ["source"] = HtmlLayout.Void,
        ["track"] = HtmlLayout.Void,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlLayout LayoutOf(ReadOnlySpan<char> name) => Layouts.TryGetValue(name, out var layout) ? layout : HtmlLayout.Inline;

    public static bool IsReadAttribute(ReadOnlySpan<char> name) => name is "class" or "id" or "style" or "type" or "href" or "alt" or "hidden" or "bgcolor" or "background" or "color" or "name" or "data-marker";

    /// <summary>How the tokenizer is to read on behind a start tag: a script's text holds no tags.</summary>
    public static HtmlParseMode ModeInside(ReadOnlySpan<char> name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
