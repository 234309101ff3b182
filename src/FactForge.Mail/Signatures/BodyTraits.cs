using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>What the lines of one body look like: each is told once, however many look at it.</summary>
internal sealed class BodyTraits(string text)
{
    private readonly Dictionary<(int From, int To), LineTraits> known = [];

    /// <summary>The body.</summary>
    public string Text => text;

    /// <summary>What a line of it looks like.</summary>
    public LineTraits Of(BodyLine line)
    {
        if (!known.TryGetValue((line.From, line.To), out var traits))
        {
            known.Add((line.From, line.To), traits = SignatureLine.Of(line.Words(text)));
        }

        return traits;
    }
}
