namespace FactForge.Consolidation;

/// <summary>Names as they are written.</summary>
internal static class PersonNames
{
    /// <summary>A name of up to four words, as a pattern.</summary>
    public const string Full = "[A-Z][\\w'-]*(?: (?:[a-z]{2,3} )?[A-Z][\\w'-]*){0,3}";

    /// <summary>A title and a name of up to four words, as a pattern: "Dr Vera Lindqvist".</summary>
    public const string Titled = "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? )?" + Full;
}
