namespace FactForge;

/// <summary>What a stretch of a message's body is.</summary>
public enum SegmentKind
{
    /// <summary>The sender's own words, written for this message.</summary>
    Own,

    /// <summary>Words of an earlier message.</summary>
    Quote,

    /// <summary>The line or block that introduces a quote ("On … wrote:", an Outlook header block).</summary>
    Attribution,

    /// <summary>Words of a message that was passed on.</summary>
    Forwarded,

    /// <summary>The sender's signature block.</summary>
    Signature,

    /// <summary>A legal or list footer.</summary>
    Disclaimer,
}
