namespace FactForge;

/// <summary>What kind of thing a part of a signature tells.</summary>
public enum SignatureFieldKind
{
    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The job title.</summary>
    Role,

    /// <summary>The organisation.</summary>
    Organisation,

    /// <summary>A phone number, value in E.164 or as written where that cannot be told.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Link,

    /// <summary>A place: a city, an address.</summary>
    Location,
}

/// <summary>One part of a signature.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Value">The value, tidied (a phone number in international form).</param>
/// <param name="Span">Where it stands in the body's text, as written.</param>
public sealed record SignatureField(SignatureFieldKind Kind, string Value, TextSpan Span);

/// <summary>What the sender's signature block says of the sender.</summary>
/// <param name="Span">The block, in the body's text.</param>
/// <param name="Fields">Its parts, in order of place.</param>
public sealed record SignatureCard(TextSpan Span, IReadOnlyList<SignatureField> Fields)
{
    /// <summary>The first field of a kind, or null.</summary>
    public SignatureField? First(SignatureFieldKind kind) => Fields.FirstOrDefault(field => field.Kind == kind);
}
