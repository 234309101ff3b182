namespace FactForge.Mail.Signatures;

/// <summary>Finds mail and web addresses in a line.</summary>
internal static class AddressTokens
{
    internal readonly record struct Token(SignatureFieldKind Kind, string Value, int Start, int End);

    public static List<Token> Find(ReadOnlySpan<char> line)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < line.Length;)
        {
            while (start < line.Length && IsOuter(line[start]))
            {
                start++;
            }

            var end = start;
            while (end < line.Length && !IsOuter(line[end]))
            {
                end++;
            }

            Take(line, start, end, tokens);
            start = end + 1;
        }

        return tokens;
    }

    private static void Take(ReadOnlySpan<char> line, int start, int end, List<Token> tokens)
    {
        while (end > start && line[end - 1] is '.' or ',' or ';' or ':' or ')' or '\'' or '*' or '_')
        {
            end--;
        }

        while (start < end && line[start] is '*' or '\'' or '_')
        {
            start++;
        }

        var token = line[start..end];
        // "Email:jo@x.example" and "mailto:jo@x.example": the label is no part of the address.
        var at = token.IndexOf('@');
        var colon = at > 0 ? token[..at].LastIndexOf(':') : -1;
        if (ImageReference.Is(token))
        {
            return;
        }

        if (colon >= 0)
        {
            token = token[(colon + 1)..];
            (start, at) = (start + colon + 1, at - colon - 1);
        }

        if (at > 0 && token[(at + 1)..].IndexOf('.') > 0 && token.Length <= 254 && !token.Contains('/'))
        {
            Add(new Token(SignatureFieldKind.Email, token.ToString().ToLowerInvariant(), start, end), tokens);
        }
        else if (token.Length > 6 && (token.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || token.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || token.StartsWith("linkedin.com/", StringComparison.OrdinalIgnoreCase)))
        {
            Add(new Token(SignatureFieldKind.Link, token.ToString(), start, end), tokens);
        }
    }

    private static void Add(Token token, List<Token> tokens)
    {
        if (!tokens.Exists(known => known.Value == token.Value))
        {
            tokens.Add(token);
        }
    }

    private static bool IsOuter(char c) => c is ' ' or '\t' or '<' or '>' or '(' or '[' or ']' or '"' or '|' or '\u00A0' or ',' or ';' or '•' or '·';
}
