namespace FactForge.Mail.Bodies.Html;

/// <summary>An element that is open while its content is laid out.</summary>
internal sealed class HtmlOpen(string name, HtmlLayout layout)
{
    public string Name { get; } = name;

    public HtmlLayout Layout { get; } = layout;

    public bool IsHidden { get; init; }

    /// <summary>Whether its words are seen.</summary>
    public HtmlSight Sight { get; init; }

    /// <summary>A paragraph without space around it.</summary>
    public bool IsTight { get; init; }

    public bool IsQuote { get; init; }

    /// <summary>True for a container that may hold a quoted message with what introduces it.</summary>
    public bool MayHoldQuote { get; init; }

    /// <summary>Where such a container begins in the text; -1 where that does not count.</summary>
    public int QuoteStart { get; set; } = -1;

    /// <summary>True for a container that holds the sender's signature.</summary>
    public bool IsSignature { get; set; }

    /// <summary>Where a link leads.</summary>
    public string? Link { get; set; }

    /// <summary>Where in the line its words begin.</summary>
    public int LinkStart { get; set; }
}
