namespace FactForge.Mail.Bodies.Html;

/// <summary>How an element is laid out in plain text.</summary>
internal enum HtmlLayout
{
    /// <summary>In the line.</summary>
    Inline,

    /// <summary>Has no end tag and shows nothing.</summary>
    Void,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>A drawn line.</summary>
    Rule,

    /// <summary>An image.</summary>
    Image,

    /// <summary>On lines of its own.</summary>
    Block,

    /// <summary>On lines of its own, with a blank line around.</summary>
    Paragraph,

    /// <summary>A list.</summary>
    List,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A cell of a table row.</summary>
    Cell,

    /// <summary>A link.</summary>
    Link,

    /// <summary>White space counts.</summary>
    Verbatim,

    /// <summary>A quote, or an indentation, as its attributes tell.</summary>
    Quote,

    /// <summary>Not shown, with all that is in it.</summary>
    Hidden,
}
