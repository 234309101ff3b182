using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>"Assistant: Bo Sommer, +44 20 7946 0111": a line of a signature whose name, numbers and addresses are those of somebody who works for the sender.</summary>
internal static class AssistantLine
{
    private static readonly WordSet Kinds = WordSet.Of("my personal executive team legal administrative office pa ea meine persönliche mon ma mi");
    private static readonly WordSet Helpers = WordSet.Of("assistant assistants pa ea assistenz assistent assistentin assistante asistente assistentka asystentka");

    /// <summary>True for such a line: its label, with a colon, and something behind.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon < 2 || line[(colon + 1)..].Trim().IsEmpty)
        {
            return false;
        }

        var helps = false;
        foreach (var word in SignaturePart.Words(line[..colon]))
        {
            helps = Helpers.Contains(word);
            if (!helps && !Kinds.Contains(word))
            {
                return false;
            }
        }

        return helps;
    }
}
