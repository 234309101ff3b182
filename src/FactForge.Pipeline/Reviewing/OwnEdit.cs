namespace FactForge.Pipeline.Reviewing;

/// <summary>
/// What an answer changes in the owner's own words, as if the owner had typed it; each can be put back. Carrying one out twice does nothing the second time.
/// A closed hierarchy.
/// </summary>
internal abstract record OwnEdit
{
    private OwnEdit()
    {
    }

    /// <summary>An entry takes other words.</summary>
    public sealed record Replace(string Of, string Text) : OwnEdit;

    /// <summary>An entry goes.</summary>
    public sealed record Remove(SectionKind Section, string Text) : OwnEdit;

    /// <summary>An entry comes (back).</summary>
    public sealed record Add(SectionKind Section, string Text) : OwnEdit;

    /// <summary>A front-matter value gives way to another.</summary>
    /// <param name="Name">The key.</param>
    /// <param name="From">What stands there.</param>
    /// <param name="To">What is to stand there.</param>
    /// <param name="IsOwners">True where the new value is the owner's, which nothing that is said replaces.</param>
    public sealed record SetField(string Name, string From, string To, bool IsOwners) : OwnEdit;

    /// <summary>The edit that takes this one back.</summary>
    public OwnEdit Back() => this switch
    {
        Replace(var of, var text) => new Replace(text, of),
        Remove(var section, var text) => new Add(section, text),
        Add(var section, var text) => new Remove(section, text),
        SetField(var name, var from, var to, _) => new SetField(name, to, from, IsOwners: true),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
