namespace FactForge.Review.Tests.Vaults;

/// <summary>Texts that would be more than text if anybody let them.</summary>
internal static class Hostile
{
    public const string Script = "<script>document.title='hit'</script>";
    public const string Picture = "<img src=x onerror=\"document.title='hit'\">";
    public const string Remote = "<img src=\"http://attacker.example/pixel.png\">";
    public const string Attribute = "\" autofocus onfocus=\"document.title='hit'\" x=\"";
    public const string Markdown = "![pixel](http://attacker.example/p.png) [here](javascript:alert(1))";
    public const string Obsidian = "[[Nora Lindqvist]] ![[secret]] `= this.file` <% tp.file.title %>";
    public const string Turned = "safe\u202Egnp.exe\u202C";

    /// <summary>A vault whose every text is an attack: names, subjects, bodies, titles, notes.</summary>
    public static async Task<QueueVault> VaultAsync()
    {
        var vault = new QueueVault()
            .WithPerson("Eve <b>Bold", "eve@northwind.example", Picture.Replace("\"", "'", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal), "Head of Pilotage")
            .WithMail("Eve <eve@northwind.example>", Script + Attribute, $"Dear Nora,\n\nI will send the plan {Script} {Picture} by 12 November 2025.\n\nI decided to write {Markdown} and {Obsidian} {Turned}.\n\n{Remote}\n\nBest regards,\nEve\n")
            .WithMail("\"<svg onload=alert(1)>\" <svg@northwind.example>", "javascript:alert(1)", $"Gunnar </textarea>{Script} Eklund will write {Attribute}.\n");
        await vault.RunAsync();
        return vault;
    }
}
