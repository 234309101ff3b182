namespace FactForge;

/// <summary>The YAML block at a note's head.</summary>
/// <param name="Span">From the opening fence through the line end of the closing one.</param>
/// <param name="Fields">Top-level keys in order of place.</param>
public sealed record FrontMatter(TextSpan Span, IReadOnlyList<FrontMatterField> Fields)
{
    /// <summary>The field of that key, or null.</summary>
    public FrontMatterField? Find(string key) => Fields.FirstOrDefault(field => string.Equals(field.Key, key, StringComparison.Ordinal));

    /// <summary>True where the tags have that one, in whichever style they are kept: a list, or one text with commas or spaces between.</summary>
    public bool IsTagged(string tag) => Find("tags") is { } tags
        && tags.Items.Select(item => item.Value).Concat(tags.Value?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [])
            .Any(value => value.Trim().TrimStart('#').Equals(tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>The scalar value of that key; null where it is missing, empty or no scalar.</summary>
    public string? Value(string key) => Find(key)?.Value is { Length: > 0 } value ? value : null;
}

/// <summary>One top-level key of the front matter.</summary>
/// <param name="Key">The key, decoded.</param>
/// <param name="Value">The scalar value, decoded; null where the value is empty or a list or map.</param>
/// <param name="Items">The scalar items of a list; empty otherwise.</param>
/// <param name="Span">The whole of it, from the key through the line end behind its value.</param>
/// <param name="ValueSpan">The value as written, without the space before it; empty at the place where it would stand.</param>
public sealed record FrontMatterField(string Key, string? Value, IReadOnlyList<FrontMatterItem> Items, TextSpan Span, TextSpan ValueSpan)
{
    /// <summary>Why the value must not be replaced (an anchor, a tag, a block scalar); null where it may.</summary>
    public string? Locked { get; init; }
}

/// <summary>One item of a list in the front matter.</summary>
/// <param name="Value">The item, decoded.</param>
/// <param name="Span">Its whole line in a block list, with line end; the item alone in a flow list.</param>
public sealed record FrontMatterItem(string Value, TextSpan Span);
