using FactForge.Ledger;
using Xunit;

namespace FactForge.Stories.Tests.Running;

/// <summary>A vault in which one answer changes the owner's own words: the mail says more than an entry of a note that the owner wrote, and another title.</summary>
internal sealed class OwnersQuestion : IDisposable
{
    public const string Short = "- Ada Byrne will send the survey.\n";
    public const string Full = "- Ada Byrne will send the survey by 12 November 2025.\n";

    private const string Name = "Ada Byrne.md";
    private const string Kept = $"---\ntype: people\nemail: ada@northwind.example\ntitle: Ada Byrne\nrole: Harbour Master\ntags:\n- type/people\n---\n\n# Ada Byrne\n\n## Key Facts\n\n{Short}";
    private const string Mail = $"""
        From sender Mon Nov  3 09:12:00 2025
        From: Ada Byrne <ada@northwind.example>
        To: Nora <{Fixtures.Owner}>
        Subject: Survey
        Message-ID: <one@northwind.example>
        Date: Mon, 03 Nov 2025 09:12:00 +0000
        Content-Type: text/plain

        I will send the survey by 12 November 2025.

        Kind regards,
        Ada Byrne
        Head of Surveys
        Northwind Ltd


        """;

    private readonly TemporaryVault vault = new();

    public string Root => vault.Root;

    /// <summary>The id of the question whether the owner's entry takes the fuller words.</summary>
    public string Item { get; private set; } = "";

    /// <summary>The id of the question about the title.</summary>
    public string Title { get; private set; } = "";

    public static async Task<OwnersQuestion> AskedAsync()
    {
        var question = new OwnersQuestion();
        await File.WriteAllTextAsync(question.vault.Note(Name), Kept);
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(question.vault.Note(".mail")).FullName, "inbox.mbox"), Mail);
        await question.RunAsync();
        question.Item = question.InLedger(ledger => Assert.Single(ledger.Reviews.In(ReviewState.Open), row => row.Item.Why == ReviewReason.RefinesOwners).Item.Id);
        question.Title = question.InLedger(ledger => Assert.Single(ledger.Reviews.In(ReviewState.Open), row => row.Item.Why == ReviewReason.SupersedesOwners).Item.Id);
        return question;
    }

    public string Note() => File.ReadAllText(vault.Note(Name));

    public async Task RunAsync()
    {
        var outcome = await Factforge.RunAsync("run", vault.Note(".mail"), "--vault", Root, "--owner", Fixtures.Owner);
        Assert.True(outcome.Status == 0, outcome.Output + outcome.Error);
    }

    public async Task<string> MustAsync(params string[] arguments)
    {
        var outcome = await Factforge.RunAsync([.. arguments, "--vault", Root]);
        Assert.True(outcome.Status == 0, outcome.Output + outcome.Error);
        return outcome.Output;
    }

    /// <summary>Looks into the ledger beside whoever holds it.</summary>
    public T InLedger<T>(Func<LedgerStore, T> look)
    {
        using var ledger = ((LedgerOpening.Opened)LedgerDoor.Open(LedgerPath, "a test", DateTimeOffset.UnixEpoch, readOnly: true)).Ledger;
        return look(ledger);
    }

    /// <summary>The ledger's file.</summary>
    public string LedgerPath => Path.Combine(Root, ".factforge", "ledger.db");

    public void Dispose() => vault.Dispose();
}
