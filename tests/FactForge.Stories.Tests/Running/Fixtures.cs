namespace FactForge.Stories.Tests.Running;

/// <summary>The invented mailboxes and vaults of the repository.</summary>
internal static class Fixtures
{
    public const string Owner = "nora.lindqvist@tideway.example";

    public static string Root { get; } = Find();

    public static string HalfYear => Path.Combine(Root, "mailboxes", "tideway-half-year");

    public static string Later => Path.Combine(Root, "mailboxes", "tideway-half-year-later");

    public static string Vault(string name) => Path.Combine(Root, "vaults", name);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactForge.sln")))
                return Path.Combine(folder.FullName, "fixtures");
        }

        throw new DirectoryNotFoundException("The repository's fixtures are not above the tests.");
    }
}
