namespace FactForge.Mail.Threading;

/// <summary>Message ids as they are referred to: the domain behind the "@" in whatever case, for some programs change it on the way (RFC 5321, 2.4); the rest exactly.</summary>
internal sealed class IdComparer : IEqualityComparer<string>
{
    public static IdComparer Instance { get; } = new();

    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.Length != y.Length)
            return false;
        var domain = Domain(x);
        return x.AsSpan(0, domain).SequenceEqual(y.AsSpan(0, domain)) && x.AsSpan(domain).Equals(y.AsSpan(domain), StringComparison.OrdinalIgnoreCase);
    }

    public int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var domain = Domain(obj);
        return HashCode.Combine(string.GetHashCode(obj.AsSpan(0, domain)), string.GetHashCode(obj.AsSpan(domain), StringComparison.OrdinalIgnoreCase));
    }

    private static int Domain(string id) => id.LastIndexOf('@') is > 0 and var at ? at : id.Length;
}
