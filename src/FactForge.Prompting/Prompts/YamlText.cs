using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FactForge.Prompting;

/// <summary>Reads YAML with one way to fail, whatever the parser does.</summary>
public static class YamlText
{
    /// <summary>Reads every document of a text.</summary>
    /// <exception cref="YamlException">It is no YAML; where the parser knows of no place, the place is the text's beginning.</exception>
    public static YamlStream Load(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or EndOfStreamException)
        {
            // How the parser ends on a bracket that is never closed, a tag that is no URI, an anchor at the end.
            throw new YamlException(Mark.Empty, Mark.Empty, "a bracket or quote is not closed, or a tag is none", fault);
        }

        return stream;
    }
}
