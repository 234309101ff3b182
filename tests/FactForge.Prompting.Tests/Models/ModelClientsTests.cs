using FactForge.FakeModel;

namespace FactForge.Prompting.Tests.Models;

public sealed class ModelClientsTests
{
    private static readonly ModelSettings Azure = new() { Name = "main", Kind = ModelKind.Azure, Model = "gpt-deployment", Endpoint = "https://name.example", KeyVariable = "MY_KEY" };

    [Xunit.Fact]
    public async Task Azure_is_asked_at_its_deployment_with_its_version_and_key()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Key = "s3cret";
        var settings = Azure with { Endpoint = server.Origin, ApiVersion = "2024-10-21" };
        var reply = await new ModelDoor(Line.Client(settings, Secret), TimeProvider.System).SendAsync(Line.Request(), default);
        Assert.Equal("", reply.Reason);
        var call = Assert.Single(server.Calls);
        Assert.Equal("/openai/deployments/gpt-deployment/chat/completions?api-version=2024-10-21", call.Path);
        Assert.Equal("s3cret", call.Headers["api-key"]);
        Assert.True(call.IsStrict);
        Assert.Equal(100, call.Body["max_completion_tokens"]!.GetValue<int>());
    }

    [Xunit.Fact]
    public async Task Azures_version_one_endpoint_is_asked_on_plain_paths()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Key = "s3cret";
        await new ModelDoor(Line.Client(Azure with { Endpoint = server.Origin + "/openai/v1/" }, Secret), TimeProvider.System).SendAsync(Line.Request(), default);
        var call = Assert.Single(server.Calls);
        Assert.Equal("/openai/v1/chat/completions", call.Path);
        Assert.Equal("gpt-deployment", call.Body["model"]!.GetValue<string>());
    }

    [Xunit.Fact]
    public async Task A_compatible_server_needs_no_key_and_may_want_the_old_name_of_the_output_limit()
    {
        await using var server = await FakeModelServer.StartAsync();
        await Line.Door(Line.Settings(server) with { UsesMaxTokens = true, Format = AnswerFormat.Json, Temperature = 0 }).SendAsync(Line.Request(), default);
        var body = Assert.Single(server.Calls).Body;
        Assert.Equal(100, body["max_tokens"]!.GetValue<int>());
        Assert.False(body.ContainsKey("max_completion_tokens"));
        Assert.Equal("json_object", body["response_format"]!["type"]!.GetValue<string>());
        Assert.Equal(0, body["temperature"]!.GetValue<double>());
    }

    [Xunit.Fact]
    public async Task Without_a_format_nothing_is_enforced_and_without_a_temperature_none_is_sent()
    {
        await using var server = await FakeModelServer.StartAsync();
        await Line.Door(Line.Settings(server) with { Format = AnswerFormat.None }).SendAsync(Line.Request(), default);
        var body = Assert.Single(server.Calls).Body;
        Assert.False(body.ContainsKey("response_format"));
        Assert.False(body.ContainsKey("temperature"));
        Assert.Equal(100, body["max_completion_tokens"]!.GetValue<int>());
    }

    [Xunit.Fact]
    public void A_missing_key_is_a_sentence_that_names_the_variable()
    {
        var made = ModelClients.Create(Azure, _ => null);
        Assert.Null(made.Client);
        Assert.Contains("MY_KEY", made.Problem, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_key_with_a_line_break_is_refused_without_being_shown()
    {
        var made = ModelClients.Create(Azure, _ => "abc\ndef");
        Assert.Contains("MY_KEY", made.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", made.Problem, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_key_may_stand_in_a_file()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "s3cret\n");
        Assert.Null(ModelClients.Create(Azure with { KeyVariable = null, KeyFile = file }, _ => null).Problem);
        File.WriteAllText(file, "");
        Assert.Contains("is empty", ModelClients.Create(Azure with { KeyVariable = null, KeyFile = file }, _ => null).Problem, StringComparison.Ordinal);
        File.Delete(file);
        Assert.Contains("cannot be read", ModelClients.Create(Azure with { KeyVariable = null, KeyFile = file }, _ => null).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("name.openai.azure.com")]
    [InlineData("ftp://name.example")]
    [InlineData("https://user:password@name.example")]
    [InlineData("/openai")]
    public void A_malformed_endpoint_is_a_sentence(string? endpoint)
    {
        var made = ModelClients.Create(Azure with { Endpoint = endpoint }, Secret);
        Assert.Null(made.Client);
        Assert.StartsWith("Model 'main': ", made.Problem, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void An_unknown_api_version_names_the_known_ones()
    {
        Assert.Contains("2024-10-21", ModelClients.Create(Azure with { ApiVersion = "2001-01-01" }, Secret).Problem, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void The_identity_of_answers_holds_no_secret_and_no_price()
    {
        Assert.Equal(Azure.AnswerIdentity, (Azure with { KeyVariable = "OTHER", Prices = new(1, 1), Concurrency = 3 }).AnswerIdentity);
        Assert.NotEqual(Azure.AnswerIdentity, (Azure with { Model = "other" }).AnswerIdentity);
    }

    private static string? Secret(string name) => name == "MY_KEY" ? "s3cret" : null;

    [Xunit.Fact]
    public void Where_nobody_is_signed_in_to_Azure_one_sentence_says_how_to()
    {
        var reply = WireErrors.ToReply(new global::Azure.Identity.CredentialUnavailableException("DefaultAzureCredential failed to retrieve a token"), Azure, DateTimeOffset.UnixEpoch)!;
        Assert.Equal(ModelOutcome.Unauthorized, reply.Outcome);
        Assert.Contains("Run `az login`, or set AZURE_TENANT_ID", reply.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("DefaultAzureCredential", reply.Reason, StringComparison.Ordinal);
    }
}
