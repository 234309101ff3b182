using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FactForge.Pipeline.Configuring;

/// <summary>The value of one option as it stands in the file, read strictly: a value of another type is a fault, and the default stays.</summary>
/// <param name="Key">The option's full name, as <c>ledger.path</c>.</param>
/// <param name="Node">What stands there.</param>
/// <param name="Folder">The folder of the file: relative paths start there.</param>
/// <param name="Faults">Where faults are told.</param>
internal sealed record OptionValue(string Key, YamlNode Node, string Folder, OptionFaults Faults)
{
    /// <summary>True where nothing stands behind the key: the option is left at its default.</summary>
    public bool IsUnset => Node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    public string? Text()
    {
        if (Node is YamlScalarNode { Value: { } text })
            return text.Trim();
        Fault("a text");
        return null;
    }

    public string? FullPath() => Text() is { Length: > 0 } path ? Path.GetFullPath(Path.Combine(Folder, HomeExpanded(path))) : null;

    public bool Flag(bool standard)
    {
        switch (Node)
        {
            case YamlScalarNode { Value: "true" or "True" or "TRUE", Style: ScalarStyle.Plain }:
                return true;
            case YamlScalarNode { Value: "false" or "False" or "FALSE", Style: ScalarStyle.Plain }:
                return false;
            default:
                Fault("true or false");
                return standard;
        }
    }

    public int Whole(int standard, int least, int most)
    {
        if (Node is YamlScalarNode { Value: { } text } && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        Fault(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return standard;
    }

    public decimal? Amount()
    {
        if (Node is YamlScalarNode { Value: { } text }
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return amount;
        Fault("an amount such as 2.50");
        return null;
    }

    public T Choice<T>(T standard, IReadOnlyDictionary<string, T> choices)
    {
        if (Node is YamlScalarNode { Value: { } text } && choices.TryGetValue(text.Trim(), out var value))
            return value;
        Fault("one of " + string.Join(", ", choices.Keys.Order(StringComparer.Ordinal)));
        return standard;
    }

    public Uri? WebAddress()
    {
        if (Node is YamlScalarNode { Value: { } text } && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;
        Fault("an address that begins with https:// or http://");
        return null;
    }

    /// <summary>A list of mail addresses; a single one need not stand in a list.</summary>
    public IReadOnlyList<string> Addresses()
    {
        var addresses = new List<string>();
        foreach (var item in Items())
        {
            if (item is YamlScalarNode { Value: { } text } && MailAddressText.Read(text) is { } address)
                addresses.Add(address);
            else
                Faults.Add(item.Start, $"'{Key}' wants mail addresses, and {Told(item)} is none.");
        }

        return addresses;
    }

    public IEnumerable<YamlNode> Items() => Node is YamlSequenceNode list ? list.Children : [Node];

    public void Fault(string wanted) => Faults.Add(Node.Start, $"'{Key}' wants {wanted}, not {Told(Node)}.");

    public static string Told(YamlNode node) => node switch
    {
        YamlScalarNode { Value: null or "" } => "nothing",
        YamlScalarNode { Value: { Length: <= 60 } value } => $"'{value.ReplaceLineEndings(" ")}'",
        YamlScalarNode => "that text",
        YamlSequenceNode => "a list",
        _ => "a group of options",
    };

    private static string HomeExpanded(string path) => path == "~" || path.StartsWith("~/", StringComparison.Ordinal)
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path[1..].TrimStart('/'))
        : path;
}
