using System.Buffers;

namespace FactForge.Pipeline;

/// <summary>An address as a person types it into an option or the configuration.</summary>
public static class MailAddressText
{
    private static readonly SearchValues<char> Foreign = SearchValues.Create(" \t<>()[],;:\\\"");

    /// <summary>The address in lower case; null where the text is no address (<c>somebody@somewhere</c>, nothing around it).</summary>
    public static string? Read(string? text)
    {
        var address = text?.Trim() ?? "";
        var at = address.IndexOf('@', StringComparison.Ordinal);
        var isAddress = at > 0 && at < address.Length - 1 && at == address.LastIndexOf('@') && address.Length <= 254
            && !address.AsSpan().ContainsAny(Foreign) && !address.Any(char.IsControl)
            && address[^1] != '.' && address[at + 1] != '.' && !address.Contains("..", StringComparison.Ordinal);
        return isAddress ? address.ToLowerInvariant() : null;
    }
}
