using System.Globalization;

namespace FactForge;

/// <summary>The table beside this file, read once when the first text beyond Latin-1 comes by.</summary>
internal sealed class UnicodeTable
{
    private static readonly Lazy<UnicodeTable> Loaded = new(() => new UnicodeTable());

    private UnicodeTable()
    {
        using var stream = typeof(UnicodeTable).Assembly.GetManifestResourceStream("FactForge.UnicodeDecompositions.txt")
            ?? throw new InvalidOperationException("UnicodeDecompositions.txt is not embedded in FactForge.Core.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line[1..].Split(' ');
            if (line[0] == 'r')
                ReadClass(parts);
            else
                ReadDecomposition(line[0], Point(parts[0]), [.. parts.Skip(1).Select(Point)]);
        }

        foreach (var point in Canonical.Keys.ToList())
            Canonical[point] = Whole(Canonical, point);
        foreach (var point in Compatibility.Keys.ToList())
            Compatibility[point] = Whole(Compatibility, point);
    }

    internal static UnicodeTable Instance => Loaded.Value;

    /// <summary>Full canonical decompositions.</summary>
    internal Dictionary<int, int[]> Canonical { get; } = [];

    /// <summary>Full compatibility decompositions, the canonical ones among them.</summary>
    internal Dictionary<int, int[]> Compatibility { get; } = [];

    /// <summary>Pairs that NFC joins.</summary>
    internal Dictionary<(int First, int Second), int> Pairs { get; } = [];

    /// <summary>Canonical combining class; starters (class 0) left out.</summary>
    internal Dictionary<int, int> CombiningClass { get; } = [];

    private void ReadDecomposition(char kind, int point, int[] parts)
    {
        Compatibility[point] = parts;
        if (kind == 'k')
            return;
        Canonical[point] = parts;
        if (kind == 'c')
            Pairs[(parts[0], parts[1])] = point;
    }

    private void ReadClass(string[] parts)
    {
        var combiningClass = int.Parse(parts[0], CultureInfo.InvariantCulture);
        foreach (var range in parts.Skip(1))
        {
            var ends = range.Split('-');
            for (var point = Point(ends[0]); point <= Point(ends[^1]); point++)
                CombiningClass[point] = combiningClass;
        }
    }

    private static int[] Whole(Dictionary<int, int[]> table, int point) =>
        table.TryGetValue(point, out var parts) ? [.. parts.SelectMany(part => Whole(table, part))] : [point];

    private static int Point(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
