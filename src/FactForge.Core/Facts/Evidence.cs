namespace FactForge;

/// <summary>How a quote was found in its message. What is not found so is no fact.</summary>
public enum Grounding
{
    /// <summary>Character for character.</summary>
    Exact,

    /// <summary>After normalising Unicode form, white space, line wraps, quote marks and hyphenation.</summary>
    Normalized,
}

/// <summary>Which text of a message a span lies in.</summary>
public enum EvidencePart
{
    /// <summary><see cref="MessageBody.Text"/>.</summary>
    Body,

    /// <summary><see cref="Message.Subject"/>.</summary>
    Subject,

    /// <summary>The display name or address of the author, written <c>Name &lt;address&gt;</c>.</summary>
    From,
}

/// <summary>The words that a fact rests on.</summary>
/// <param name="Message">The message that has them.</param>
/// <param name="Part">Which text of it.</param>
/// <param name="Span">Where in that text.</param>
/// <param name="Quote">The words, exactly as they stand there: the span's slice.</param>
/// <param name="Grounding">How they were found.</param>
public sealed record Evidence(MessageId Message, EvidencePart Part, TextSpan Span, string Quote, Grounding Grounding);
