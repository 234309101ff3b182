using FactForge.Extraction.Prompted;
using FactForge.FakeModel;
using FactForge.Prompting;
using Xunit;

namespace FactForge.Extraction.Tests.Prompted;

/// <summary>The prompted extractor with the shipped prompt, before a fake server.</summary>
internal sealed class AskedExtractor : IAsyncDisposable
{
    private static readonly Prompt Prompt = PromptFolder.Load(RepositoryFolder.At("prompts", "extract-facts")).Prompt!;

    private AskedExtractor(FakeModelServer server) => Server = server;

    public FakeModelServer Server { get; }

    public AnswersInMemory Store { get; } = new();

    public string Owner { get; set; } = TestMessages.Jo.Address;

    public PromptedSettings Settings { get; set; } = new();

    public static async Task<AskedExtractor> WithAsync(Func<FakeCall, FakeReply>? model = null) => new(await FakeModelServer.StartAsync(model));

    public Task<ExtractionResult> AskAsync(params Message[] messages) => AskAsync(messages, messages.Select(message => message.Id));

    public async Task<ExtractionResult> AskAsync(Message[] messages, IEnumerable<MessageId> asked)
    {
        var settings = new ModelSettings { Name = "fake", Kind = ModelKind.Compatible, Model = "fake-1", Endpoint = Server.OpenAIEndpoint, Retries = 0 };
        using var client = ModelClients.Create(settings, _ => null).Client!;
        var prompter = new Prompter(new ModelDoor(client, TimeProvider.System), Store, Budget.Unlimited, TimeProvider.System);
        return await new PromptedExtractor(Prompt, prompter, Settings)
            .ExtractAsync(new(TestMessages.Thread(messages), asked.ToHashSet(), new HashSet<string> { Owner }), TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
