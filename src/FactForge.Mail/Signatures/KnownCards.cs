using FactForge.Mail.Bodies;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>The fields of signature blocks: one that a sender signed with lately is not read again, its fields are told at their new places.</summary>
internal static class KnownCards
{
    private static readonly RecentTexts<Card> Recent = new();

    /// <summary>The fields of the block, in order of place.</summary>
    /// <param name="body">The body.</param>
    /// <param name="from">The sender.</param>
    /// <param name="closing">The line of the closing formula, or -1.</param>
    /// <param name="top">The first line below it.</param>
    /// <param name="end">The last line.</param>
    public static IReadOnlyList<SignatureField> Read(BodyTraits body, MailAddress? from, int closing, int top, int end)
    {
        var first = closing >= 0 ? closing : top;
        var start = body.Lines[first].Start;
        var block = body.Text.AsSpan(start, body.Lines[end].End - start);
        if (!body.HoldsEscapes && Recent.TryGet(block, out var card) && card.Is(from, closing >= 0, top - first))
            return Moved(card.Fields, start);
        var fields = new CardReader(body, from).Read(closing, top, end);
        // Where escapes stand elsewhere in the body, those at a block's edges count as white space.
        if (!body.HoldsEscapes && Recent.ComesAgain(block))
            Recent.Keep(block.ToString(), new(from, closing >= 0, top - first, Moved(fields, -start)));
        return fields;
    }

    private static SignatureField[] Moved(IReadOnlyList<SignatureField> fields, int by)
    {
        var moved = new SignatureField[fields.Count];
        for (var at = 0; at < moved.Length; at++)
            moved[at] = fields[at] with { Span = new(fields[at].Span.Start + by, fields[at].Span.Length) };
        return moved;
    }

    /// <summary>A block that was read, its fields' places counted from its beginning.</summary>
    private sealed record Card(MailAddress? From, bool IsClosed, int Top, IReadOnlyList<SignatureField> Fields)
    {
        public bool Is(MailAddress? from, bool isClosed, int top) => Top == top && IsClosed == isClosed && From == from;
    }
}
