namespace FactForge.Mail.Identity;

/// <summary>Whether an address is somebody's own by what stands before its "@": <c>ada.byrne@northwind.example</c> of "Ada Byrne".</summary>
internal static class NameInAddress
{
    private const int ShortestWord = 3;

    /// <summary>True where a word of the name stands there.</summary>
    /// <param name="address">The address.</param>
    /// <param name="name">The name.</param>
    /// <param name="separators">What parts its words.</param>
    public static bool IsTold(string address, ReadOnlySpan<char> name, ReadOnlySpan<char> separators)
    {
        var local = address.AsSpan(0, Math.Max(0, address.LastIndexOf('@')));
        foreach (var range in name.SplitAny(separators))
            if (name[range] is { Length: >= ShortestWord } word && local.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
