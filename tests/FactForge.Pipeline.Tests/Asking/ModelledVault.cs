using FactForge.FakeModel;
using FactForge.Pipeline.Tests.Running;
using FactForge.Prompting;

namespace FactForge.Pipeline.Tests.Asking;

/// <summary>A vault with a few short threads, whose facts a fake server finds.</summary>
internal sealed class ModelledVault : IAsyncDisposable
{
    private const string Nora = "Nora Lind <nora@tideway.example>";
    private readonly VaultOnDisk vault = new();

    private readonly SchemaMode schema;

    private ModelledVault(FakeModelServer server, SchemaMode schema) => (Server, this.schema) = (server, schema);

    public FakeModelServer Server { get; }

    public ModelProvider Provider { get; set; } = ModelProvider.Compatible;

    public string? Endpoint { get; set; }

    public VaultConfiguration Configuration => vault.Configuration with
    {
        ExtractModel = "main",
        JudgeModel = Judge,
        BatchPoll = TimeSpan.FromMilliseconds(20),
        Limits = Limits,
        Passes = Passes,
        MaximumTries = 3,
        Models = new SortedDictionary<string, ModelConfiguration>(StringComparer.Ordinal) { ["main"] = Adjust(Model) },
    };

    public SpendingLimits Limits { get; set; } = SpendingLimits.None;

    public int Passes { get; set; } = 1;

    public string? Judge { get; set; }

    public Func<ModelConfiguration, ModelConfiguration> Adjust { get; set; } = model => model;

    private ModelConfiguration Model => new()
    {
        Name = "main",
        Provider = Provider,
        Endpoint = new(Endpoint ?? Server.OpenAIEndpoint),
        Model = "fake-1",
        Schema = schema,
        Retries = 1,
        ContextTokens = 128_000,
        Timeout = TimeSpan.FromSeconds(20),
        InputPrice = 2,
        OutputPrice = 8,
    };

    /// <summary>A vault with so many threads, each of one person who wrote and was answered.</summary>
    /// <param name="threads">How many.</param>
    /// <param name="schema">How the form of the answer is asked for.</param>
    public static async Task<ModelledVault> WithAsync(int threads, SchemaMode schema = SchemaMode.Auto)
    {
        var model = new RewordingModel();
        var made = new ModelledVault(await FakeModelServer.StartAsync(model.Answer), schema);
        made.Write(threads);
        return made;
    }

    public void Write(int threads) => vault.WriteInbox([.. Enumerable.Range(1, threads).SelectMany(number => new[]
    {
        VaultOnDisk.Mail($"Ada Byrne{Letter(number)} <ada{number}@northwind.example>", Nora, $"Survey {number}", $"one{number}@northwind.example", $"I'll send the survey of pier {number} by Friday.\nI prefer calls before noon."),
        VaultOnDisk.Mail(Nora, $"Ada Byrne{Letter(number)} <ada{number}@northwind.example>", $"Re: Survey {number}", $"two{number}@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", $"one{number}@northwind.example"),
    })]);

    public void WriteInbox(params string[] mails) => vault.WriteInbox(mails);

    public Task<RunReport> RunAsync(bool batch = false, bool fresh = false, TimeSpan? wait = null, bool dryRun = false, Func<string, string?>? environment = null, TimeProvider? clock = null, CancellationToken? cancellationToken = null) => VaultOnDisk.RunAsync(new RunRequest
    {
        Mailboxes = [vault.Inbox],
        Configuration = Configuration,
        Fresh = fresh,
        DryRun = dryRun,
        BatchWait = batch ? wait ?? TimeSpan.FromSeconds(20) : null,
        Environment = environment ?? (_ => null),
    }, clock, cancellationToken);

    public string Notes() => vault.AllNotes();

    public VaultStatus Status() => new StatusLook(TimeProvider.System).Look(Configuration);

    public async ValueTask DisposeAsync()
    {
        vault.Dispose();
        await Server.DisposeAsync();
    }

    private static char Letter(int number) => (char)('a' + number - 1);
}
