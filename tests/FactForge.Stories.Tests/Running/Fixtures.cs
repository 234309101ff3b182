namespace FactForge.Stories.Tests.Running;

/// <summary>The invented mailboxes and vaults of the repository.</summary>
internal static class Fixtures
{
    public const string Owner = "nora.lindqvist@tideway.example";

    public static string Root { get; } = RepositoryFolder.At("fixtures");

    public static string HalfYear => Path.Combine(Root, "mailboxes", "tideway-half-year");

    public static string Later => Path.Combine(Root, "mailboxes", "tideway-half-year-later");

    public static string Vault(string name) => Path.Combine(Root, "vaults", name);
}
