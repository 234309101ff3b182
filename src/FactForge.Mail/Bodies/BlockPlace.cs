namespace FactForge.Mail.Bodies;

/// <summary>Where lines that may be a header block stand.</summary>
internal enum BlockPlace
{
    /// <summary>Among the sender's own words: taken for a block, they make all below another's.</summary>
    Own,

    /// <summary>Among words that are quoted anyway.</summary>
    Quoted,

    /// <summary>Below a mark that says what follows.</summary>
    BelowMark,
}
