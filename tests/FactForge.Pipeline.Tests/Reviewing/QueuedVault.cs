using FactForge.Ledger;
using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Reviewing;

/// <summary>A vault with a note of the owner's that the mail contradicts, says more than, and leaves in doubt, and with names that nobody is known by.</summary>
internal sealed class QueuedVault : IDisposable
{
    public const string Ada = "Ada Byrne.md";

    private const string AdaAddress = "Ada Byrne <ada@northwind.example>";
    private const string Nora = "Nora Lindqvist <nora@tideway.example>";

    private static readonly string[] Mails =
    [
        VaultOnDisk.Mail(AdaAddress, Nora, "Survey", "one@northwind.example",
            "Hello Nora,\n\nI will send the survey by 12 November 2025. Gunnar Eklund will repair the crane on 20 November 2025.\n\nKind regards,\nAda Byrne\nHead of Surveys\nNorthwind Ltd\nTel. +44 20 7946 0110"),
        VaultOnDisk.Mail(Nora, AdaAddress, "Re: Survey", "two@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", "one@northwind.example"),
        VaultOnDisk.Mail("Bo Lund <bo@contoso.example>", Nora, "Crane", "three@contoso.example",
            "Hello Nora,\n\nGunnar Eklund will inspect the crane on 2 December 2025.\n\nBo", "Wed, 05 Nov 2025 09:12:00 +0000"),
        VaultOnDisk.Mail(Nora, "Bo Lund <bo@contoso.example>", "Re: Crane", "four@tideway.example", "Thank you.", "Thu, 06 Nov 2025 09:12:00 +0000", "three@contoso.example"),
    ];

    public VaultOnDisk Disk { get; } = new();

    public ReviewLook Look => new(Disk.Configuration, TimeProvider.System);

    public ReviewDesk Desk => new(Disk.Configuration, TimeProvider.System);

    public static async Task<QueuedVault> FilledAsync()
    {
        var vault = new QueuedVault();
        vault.Disk.WriteNote(Ada, "---\ntype: people\nemail: ada@northwind.example\ntitle: Ada Byrne\nrole: Harbour Master\ntags:\n- type/people\n---\n\n# Ada Byrne\n\n## Key Facts\n\n- Ada Byrne will send the survey.\n");
        vault.Disk.WriteInbox(Mails);
        var report = await vault.Disk.RunAsync();
        Assert.Equal(RunOutcome.Done, report.Outcome);
        return vault;
    }

    public async Task<IReadOnlyList<ReviewLine>> QueueAsync(ReviewFilter? filter = null) =>
        (await Look.QueueAsync(filter ?? ReviewFilter.None, 0, 100, TestContext.Current.CancellationToken)).Value!.Lines;

    public async Task<ReviewLine> OneAsync(ReviewReason why) => Assert.Single(await QueueAsync(new() { Why = why }));

    public async Task<ReviewDetail> DetailAsync(string id) => (await Look.ItemAsync(id, ReviewFilter.None, TestContext.Current.CancellationToken)).Value!;

    public Task<DeskReport> DecideAsync(Decision decision, string? version = null) => Desk.DecideAsync([new(decision, version)], TestContext.Current.CancellationToken);

    public async Task<long> AppliedAsync(Decision decision)
    {
        var outcome = Assert.Single((await DecideAsync(decision)).Outcomes);
        return Assert.IsType<DecisionOutcome.Applied>(outcome).Number;
    }

    public Task<DeskReport> UndoAsync(params long[] numbers) => Desk.UndoAsync(numbers, TestContext.Current.CancellationToken);

    /// <summary>Runs once more with everything that would let a note be passed over forgotten: no byte may be another.</summary>
    public async Task UnchangedByAnotherRunAsync()
    {
        var before = Disk.AllNotes();
        InLedger(ledger =>
        {
            ledger.SetMark("notes", "");
            foreach (var note in ledger.Notes.All())
                ledger.Notes.Store(note with { Inputs = "" }, ledger.Notes.Memory(note.Path));
        });
        await Disk.RunAsync();
        Assert.Equal(before, Disk.AllNotes());
    }

    public void InLedger(Action<LedgerStore> work)
    {
        using var ledger = ((LedgerOpening.Opened)LedgerDoor.Open(Disk.Configuration.Ledger, "test", DateTimeOffset.UnixEpoch)).Ledger;
        work(ledger);
    }

    public void Dispose() => Disk.Dispose();
}
