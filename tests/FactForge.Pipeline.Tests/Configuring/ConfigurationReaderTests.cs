using Xunit;

namespace FactForge.Pipeline.Tests.Configuring;

public sealed class ConfigurationReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factforge-configuration-").FullName;

    private string Vault => Path.Combine(folder, "vault");

    public ConfigurationReaderTests() => Directory.CreateDirectory(Vault);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Without_a_file_everything_stands_at_its_default()
    {
        var read = Read(null);
        Assert.Equal(Vault, read.Vault);
        Assert.Equal(Path.Combine(Vault, ".factforge", "ledger.db"), read.Ledger);
        Assert.Null(read.ExtractModel);
        Assert.True(read.KeepBodies);
    }

    [Fact]
    public void A_key_file_in_the_vault_is_refused()
    {
        var refused = Assert.IsType<ConfigurationReading.Refused>(Reading("extract: main\nmodels:\n  main: { model: x, endpoint: http://a.example, key_file: sub/main.key }\n", null));
        Assert.Contains("lies in the vault", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bracket_that_is_never_closed_is_said_of_the_file() =>
        Assert.Contains("factforge.yaml", Assert.IsType<ConfigurationReading.Refused>(Reading("owners: [ada@a.example\nmaximum_tries: 3\n", null)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void The_template_with_every_mark_taken_away_is_read_and_says_what_the_defaults_are()
    {
        var lines = ConfigurationTemplate.Text.Split('\n').SkipWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).ToList();
        // Sentences stay comments: an option's line begins with a key or a list's dash behind its indent.
        var options = lines.Select(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^# +(- |[a-z_]+:( |$))") ? line[2..] : line);
        var read = Read(string.Join('\n', options).Replace("key_file: ../northwind.key", "key_file: northwind.key", StringComparison.Ordinal));
        Assert.Equal(["ada@northwind.example"], read.Owners);
        Assert.Equal(2, read.Models.Count);
        Assert.Equal(5, read.MaximumTries);
        Assert.Equal(2.50m, read.Limits.Run.Cost);
    }

    [Theory]
    [InlineData("peeple_folder: People\n", 1, "people_folder")]
    [InlineData("owners:\n  - ada\n", 2, "ada")]
    [InlineData("maximum_tries: often\n", 1, "maximum_tries")]
    [InlineData("cold_makes_notes: [\n", 2, "YAML")]
    [InlineData("people_folder: !![[x]]\n", 1, "a tag is none")]
    [InlineData("a\n---\nb\n", 1, "")]
    [InlineData("models:\n  main: { model: x, endpoint: http://a.example, key: sk-1 }\n", 2, "a secret does not stand in this file")]
    [InlineData("models:\n  main: { model: x, endpoint: http://a.example, batch_lines: 0 }\n", 2, "batch_lines")]
    [InlineData("models:\n  main: { provider: azure, model: x, endpoint: https://a.example, api_version: 2001-01-01 }\n", 2, "known: 2024-06-01")]
    [InlineData("models:\n  main: { model: x, endpoint: http://a.example, api_version: 2024-10-21 }\n", 2, "which Azure alone knows")]
    [InlineData("models:\n  main: { provider: azure, model: x, endpoint: http://a.example, identity: true }\n", 2, "without https")]
    [InlineData("gates:\n  - { class: gossip, extract: true }\n", 2, "gossip")]
    public void What_is_wrong_is_said_with_file_and_line(string text, int line, string said)
    {
        var refused = Assert.IsType<ConfigurationReading.Refused>(Reading(text, null));
        Assert.Contains("factforge.yaml", refused.Sentence, StringComparison.Ordinal);
        Assert.Contains(line.ToString(System.Globalization.CultureInfo.InvariantCulture), refused.Sentence, StringComparison.Ordinal);
        Assert.Contains(said, refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_named_but_not_configured_or_has_no_key_is_refused()
    {
        Assert.Contains("not configured", Assert.IsType<ConfigurationReading.Refused>(Reading("", "main")).Sentence, StringComparison.Ordinal);
        var text = "models:\n  main:\n    provider: azure\n    endpoint: https://x.openai.azure.example\n    model: small\n";
        var refused = Assert.IsType<ConfigurationReading.Refused>(Reading(text, "main"));
        Assert.Contains("FACTFORGE_KEY_MAIN", refused.Sentence, StringComparison.Ordinal);
        Assert.IsType<ConfigurationReading.Read>(Reading(text, "main", variable => variable == "FACTFORGE_KEY_MAIN" ? "secret" : null));
        Assert.IsType<ConfigurationReading.Read>(Reading(text, "rules"));
    }

    [Fact]
    public void A_missing_vault_is_refused_and_made_only_where_asked_and_only_below_a_folder_that_is_there()
    {
        var sources = new ConfigurationSources { Vault = "new", WorkingFolder = folder, Environment = _ => null };
        Assert.Contains("There is no vault", Assert.IsType<ConfigurationReading.Refused>(ConfigurationReader.Read(sources)).Sentence, StringComparison.Ordinal);
        Assert.IsType<ConfigurationReading.Refused>(ConfigurationReader.Read(sources with { Vault = "no/such/place", MakesVault = true }));
        Assert.IsType<ConfigurationReading.Read>(ConfigurationReader.Read(sources with { MakesVault = true }));
        Assert.True(Directory.Exists(Path.Combine(folder, "new")));
    }

    private VaultConfiguration Read(string? text) => Reading(text, null) switch
    {
        ConfigurationReading.Read read => read.Configuration,
        ConfigurationReading.Refused refused => throw new Xunit.Sdk.XunitException(refused.Sentence),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private ConfigurationReading Reading(string? text, string? model, Func<string, string?>? environment = null)
    {
        if (text is not null)
            File.WriteAllText(Path.Combine(Vault, ConfigurationReader.FileName), text);
        return ConfigurationReader.Read(new() { Vault = Vault, WorkingFolder = folder, Environment = environment ?? (_ => null), Model = model, NeedsModels = true });
    }
}
