using FactForge.FakeModel;
using Xunit;

namespace FactForge.Pipeline.Tests.Asking;

public sealed class DoctorTests
{
    [Theory]
    [InlineData("strict", "keeps to a strict schema", 1)]
    [InlineData("json", "has JSON mode and no strict schema", 2)]
    [InlineData("none", "neither strict schema nor JSON mode", 3)]
    [InlineData("ignores", "neither strict schema nor JSON mode", 3)]
    public async Task Doctor_tells_what_an_endpoint_can_do(string endpoint, string told, int calls)
    {
        await using var vault = await ModelledVault.WithAsync(1);
        vault.Server.Model = call => (endpoint, call.Body["response_format"]?["type"]?.GetValue<string>()) switch
        {
            ("strict", "json_schema") => new FakeReply.Answer("{\"factforge_probe\":\"pass-7\"}"),
            ("json", "json_object") => new FakeReply.Answer("{\"greeting\":\"Hello\"}"),
            ("ignores", _) or (_, null) => new FakeReply.Answer("Hello!"),
            _ => FakeReply.Error(400, "invalid_request_error", "Unsupported"),
        };
        var finding = Assert.Single(await FindingsAsync(vault), one => one.Area == "models");
        Assert.Equal(FindingLevel.Good, finding.Level);
        Assert.Contains(told, finding.What, StringComparison.Ordinal);
        Assert.Equal(calls, vault.Server.Calls.Count);
    }

    [Fact]
    public async Task Doctor_finds_a_configured_schema_that_the_endpoint_does_not_keep_and_a_key_that_it_refuses()
    {
        await using var vault = await ModelledVault.WithAsync(1);
        vault.Adjust = model => model with { Schema = SchemaMode.Strict };
        vault.Server.Model = _ => new FakeReply.Answer("Hello!");
        Assert.Equal(FindingLevel.Problem, Assert.Single(await FindingsAsync(vault), one => one.Area == "models").Level);

        vault.Server.Key = "right";
        var refused = Assert.Single(await FindingsAsync(vault), one => one.Area == "models");
        Assert.Equal(FindingLevel.Problem, refused.Level);
        Assert.Contains("does not accept the key", refused.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_asks_nothing_when_it_is_told_not_to_and_checks_the_prompts_files_with_their_lines()
    {
        await using var vault = await ModelledVault.WithAsync(1);
        var prompts = Directory.CreateTempSubdirectory("factforge-prompts-").FullName;
        try
        {
            foreach (var path in Directory.GetFiles(RepositoryFolder.At("prompts"), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(prompts, Path.GetRelativePath(RepositoryFolder.At("prompts"), path));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(path, target);
            }

            File.AppendAllText(Path.Combine(prompts, "extract-facts", "ask.md"), "\n{{weather}}\n");
            var configuration = vault.Configuration with { Prompts = prompts };
            var findings = await new VaultCheck(TimeProvider.System).CheckAsync(configuration, _ => null, asksModels: false, TestContext.Current.CancellationToken);
            Assert.Empty(vault.Server.Calls);
            var problem = Assert.Single(findings, one => one.Area == "prompts");
            Assert.Contains("ask.md, line ", problem.What, StringComparison.Ordinal);
            Assert.Contains("unknown placeholder 'weather'", problem.What, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(prompts, recursive: true);
        }
    }

    [Fact]
    public async Task A_secret_stands_in_no_file_of_the_vault_and_in_no_report()
    {
        const string secret = "sk-very-secret-0123456789";
        await using var vault = await ModelledVault.WithAsync(1);
        (vault.Provider, vault.Endpoint, vault.Server.Key) = (ModelProvider.OpenAi, vault.Server.OpenAIEndpoint, secret);
        vault.Server.Then(FakeReply.Error(400, "invalid_request_error", $"Bad key {secret}"));
        var report = await vault.RunAsync(environment: name => name == "FACTFORGE_KEY_MAIN" ? secret : null);
        var again = await vault.RunAsync(environment: name => name == "FACTFORGE_KEY_MAIN" ? secret : null);
        Assert.Equal(RunOutcome.Done, again.Outcome);
        Assert.DoesNotContain(secret, RunReportJson.Write(report) + RunReportJson.Write(again), StringComparison.Ordinal);
        foreach (var path in Directory.GetFiles(vault.Configuration.Vault, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(secret, System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<Finding>> FindingsAsync(ModelledVault vault) =>
        new VaultCheck(TimeProvider.System).CheckAsync(vault.Configuration, _ => null, asksModels: true, TestContext.Current.CancellationToken);
}
