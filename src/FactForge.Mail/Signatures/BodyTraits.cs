using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>The lines of one body and what they look like: each is cut and told once, however many look at it.</summary>
internal sealed class BodyTraits : IDisposable
{
    private readonly LineBuffer<LineTraits?> known;

    public BodyTraits(string text)
    {
        Text = text;
        var tag = HeadTag.End(text);
        var isRare = tag > 0 || LineScanner.HoldsRareMarks(text);
        HoldsEscapes = isRare && LineScanner.HoldsEscapes(text);
        Lines = isRare ? LineScanner.Scan(text, HoldsEscapes, BarQuotes.AreIn(text), SuperciteQuotes.AreIn(text), tag > 0 ? [tag, .. RunInAttribution.Cuts(text).Where(cut => cut > tag)] : RunInAttribution.Cuts(text)) : LineScanner.Scan(text);
        known = new(Lines.Length);
        known.All.Clear();
    }

    /// <summary>The body.</summary>
    public string Text { get; }

    /// <summary>True where white space stands in it as "=20" and "=09".</summary>
    public bool HoldsEscapes { get; }

    /// <summary>Its lines.</summary>
    public LineBuffer<BodyLine> Lines { get; }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        Lines.Release();
        known.Release();
    }

    /// <summary>What a line of it looks like.</summary>
    public LineTraits Of(int line) => known[line] ??= SignatureLine.Of(Lines[line].Words(Text));
}
