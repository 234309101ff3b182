namespace FactForge.Mail.Bodies;

/// <summary>What a field of a header block inside a body tells.</summary>
internal enum HeaderField
{
    /// <summary>The author.</summary>
    From,

    /// <summary>The date.</summary>
    Date,

    /// <summary>Recipients.</summary>
    To,

    /// <summary>Recipients in copy.</summary>
    Cc,

    /// <summary>The subject.</summary>
    Subject,

    /// <summary>A field that may stand in a block and tells nothing that is kept.</summary>
    Other,
}
