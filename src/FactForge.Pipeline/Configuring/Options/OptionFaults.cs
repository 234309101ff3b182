using System.Globalization;
using YamlDotNet.Core;

namespace FactForge.Pipeline.Configuring;

/// <summary>What is wrong with a configuration file, each with its line.</summary>
internal sealed class OptionFaults(string file)
{
    private readonly List<(long Line, string Sentence)> found = [];

    public void Add(Mark place, string what) => found.Add((place.Line, string.Create(CultureInfo.InvariantCulture, $"{file}, line {place.Line}: {what}")));

    /// <summary>The first fault of the file as one sentence, with how many there are beside it; null where there is none.</summary>
    public string? Sentence()
    {
        if (found.Count == 0)
            return null;
        var first = found.MinBy(fault => fault.Line).Sentence;
        return found.Count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first} ({found.Count - 1} more like it follow.)");
    }
}
