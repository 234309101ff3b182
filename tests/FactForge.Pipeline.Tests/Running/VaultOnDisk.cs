using FactForge.Ledger;
using Xunit;

namespace FactForge.Pipeline.Tests.Running;

/// <summary>A vault and mailboxes in a folder of their own, and runs over them.</summary>
internal sealed class VaultOnDisk : IDisposable
{
    public const string Owner = "nora@tideway.example";

    private readonly string root = Directory.CreateTempSubdirectory("factforge-pipeline-").FullName;

    public VaultOnDisk() => Directory.CreateDirectory(Vault);

    public string Vault => Path.Combine(root, "vault");

    public string Inbox => Path.Combine(root, "inbox.mbox");

    public VaultConfiguration Configuration => ConfigurationReader.Defaults(Vault) with { Owners = [Owner] };

    public static string Mail(string from, string to, string subject, string id, string body, string date = "Mon, 03 Nov 2025 09:12:00 +0000", string? inReplyTo = null) =>
        $"From sender Mon Nov  3 09:12:00 2025\nFrom: {from}\nTo: {to}\nSubject: {subject}\nMessage-ID: <{id}>\nDate: {date}\n"
        + (inReplyTo is null ? "" : $"In-Reply-To: <{inReplyTo}>\n") + $"Content-Type: text/plain; charset=utf-8\n\n{body}\n\n";

    public void WriteInbox(params string[] mails) => File.WriteAllText(Inbox, string.Concat(mails));

    public void WriteNote(string name, string text) => File.WriteAllText(Path.Combine(Vault, name), text);

    public string Note(string name) => File.ReadAllText(Path.Combine(Vault, name));

    public bool Has(string name) => File.Exists(Path.Combine(Vault, name));

    public string AllNotes() => string.Join('\n', Directory.EnumerateFiles(Vault, "*.md").Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path) + "\n" + File.ReadAllText(path)));

    public Task<RunReport> RunAsync() => RunAsync(new RunRequest { Mailboxes = [Inbox], Configuration = Configuration });

    public Task<RunReport> RuleAsync(OwnersRuling ruling) => RunAsync(new RunRequest { Mailboxes = [], Configuration = Configuration, Ruling = ruling });

    public Task<TidyReport> TidyAsync(bool apply, string path = "") =>
        new TidyRun(TimeProvider.System).TidyAsync(new TidyRequest { Configuration = Configuration, Path = path, Apply = apply }, TestContext.Current.CancellationToken);

    public Task<UndoReport> UndoAsync(long? run = null) => new UndoRun(TimeProvider.System).UndoAsync(Configuration, run, TestContext.Current.CancellationToken);

    public void ChangeLedger(Action<LedgerStore> change)
    {
        using var ledger = ((LedgerOpening.Opened)LedgerDoor.Open(Configuration.Ledger, "a test", DateTimeOffset.UnixEpoch)).Ledger;
        change(ledger);
    }

    public T InLedger<T>(Func<LedgerStore, T> look)
    {
        using var ledger = ((LedgerOpening.Opened)LedgerDoor.Open(Configuration.Ledger, "a test", DateTimeOffset.UnixEpoch, readOnly: true)).Ledger;
        return look(ledger);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    public static Task<RunReport> RunAsync(RunRequest request, TimeProvider? clock = null, CancellationToken? cancellationToken = null) =>
        new MailRun(clock ?? TimeProvider.System).RunAsync(request, new Progress<RunProgress>(), cancellationToken ?? TestContext.Current.CancellationToken);
}
