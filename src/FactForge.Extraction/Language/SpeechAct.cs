namespace FactForge.Extraction.Language;

/// <summary>What somebody does by writing a sentence (Searle 1976; for mail: Cohen, Carvalho and Mitchell 2004).</summary>
internal enum SpeechAct
{
    /// <summary>Greets, thanks, wishes, closes: nothing to keep.</summary>
    Courtesy,

    /// <summary>Says how something is.</summary>
    Inform,

    /// <summary>Asks to be told something.</summary>
    Ask,

    /// <summary>Asks somebody to do something.</summary>
    Request,

    /// <summary>Puts something up for agreement.</summary>
    Propose,

    /// <summary>Undertakes to do something.</summary>
    Commit,

    /// <summary>Settles something.</summary>
    Decide,

    /// <summary>Says no.</summary>
    Decline,
}
