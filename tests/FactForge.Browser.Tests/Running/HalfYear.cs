using FactForge.Review.Tests.Vaults;

namespace FactForge.Browser.Tests.Running;

/// <summary>A vault with half a year of the fixture's harbour office, in which the owner kept three notes of their own before.</summary>
internal static class HalfYear
{
    public static async Task<QueueVault> VaultAsync()
    {
        var vault = new QueueVault();
        Keep(vault, "Tomasz Wiśniewski", "tomasz.wisniewski@tideway.example", "role: Yard Planner");
        Keep(vault, "Ingrid Solheim", "ingrid.solheim@tideway.example", "phone: '+44 20 7946 0000'");
        Keep(vault, "Sven Åkesson", "sven.akesson@tideway.example", "role: Pilot");
        await vault.RunAsync(RepositoryFolder.At("fixtures", "mailboxes", "tideway-half-year"));
        return vault;
    }

    private static void Keep(QueueVault vault, string name, string address, string slot) => vault.WriteNote(
        name, $"---\ntype: people\nemail: {address}\ntitle: {name}\ntags:\n- type/people\n{slot}\n---\n\n# {name}\n\n## Key Facts\n\n- Takes the early ferry, never the late one.\n");
}
