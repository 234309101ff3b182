namespace FactForge.Mail.Identity;

/// <summary>
/// Address fields that hold what a house's own mail system calls its people, Exchange's names (<see cref="ExchangeName"/>) and those of Lotus Notes
/// (<see cref="NotesName"/>), as exports write them that know no other address. They have blanks, brackets and slashes, which no parser of addresses reads.
/// </summary>
internal static class InternalNames
{
    /// <summary>The addresses of a field, decoded; null where none of them is such a name.</summary>
    public static List<MailAddress>? Parse(string field, int limit)
    {
        if (!field.Contains('/', StringComparison.Ordinal))
            return null;
        var (addresses, isInternal) = (new List<MailAddress>(), false);
        foreach (var element in Elements(field))
        {
            if (addresses.Count >= limit)
                break;
            if (One(element) is { } named)
            {
                addresses.Add(named);
                isInternal = true;
            }
            else
            {
                addresses.AddRange(MailAddressParser.Plain(element, limit - addresses.Count));
            }
        }

        return isInternal ? addresses : null;
    }

    /// <summary>The person of one such name, with or without a display name before it; null for anything else.</summary>
    public static MailAddress? One(string element)
    {
        var open = element.EndsWith('>') ? element.LastIndexOf('<') : -1;
        var address = (open < 0 ? element : element[(open + 1)..^1]).Trim(' ', '\t', '"', '\'');
        foreach (var kind in (ReadOnlySpan<string>)["EX:", "NOTES:"])
            if (address.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
                address = address[kind.Length..];
        var normal = address.ToLowerInvariant();
        var found = ExchangeName.Read(normal) is { } internally ? new MailAddress(normal, internally.Called) : NotesName.Read(address);
        return found is null || open <= 0 || DisplayNames.Tidy(element[..open], found.Address) is not { } name ? found : found with { DisplayName = name };
    }

    // At commas and semicolons, but for those in quotes, in angle brackets and in "Byrne, Ada </o=…>".
    private static IEnumerable<string> Elements(string field)
    {
        var (start, isQuoted, isOpen) = (0, false, false);
        for (var at = 0; at <= field.Length; at++)
        {
            if (at < field.Length)
            {
                isQuoted ^= field[at] == '"' && !isOpen;
                isOpen = !isQuoted && (field[at] == '<' || (isOpen && field[at] != '>'));
                if (isQuoted || isOpen || field[at] is not (',' or ';') || IsSurname(field.AsSpan(start, at - start), field.AsSpan(at)))
                    continue;
            }

            if (field[start..at].Trim() is { Length: > 0 } element)
                yield return element;
            start = at + 1;
        }
    }

    private static bool IsSurname(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (behind[0] != ',' || before.ContainsAny("@/<>"))
            return false;
        var next = behind[1..].IndexOfAny(",;<");
        return next >= 0 && behind[next + 1] == '<';
    }
}
