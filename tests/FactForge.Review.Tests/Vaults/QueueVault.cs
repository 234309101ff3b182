using FactForge.Pipeline;

namespace FactForge.Review.Tests.Vaults;

/// <summary>A vault with a mailbox beside it, in a folder of their own that goes with them.</summary>
internal sealed class QueueVault : IDisposable
{
    private const string Owner = "nora.lindqvist@tideway.example";
    private readonly string root = Directory.CreateTempSubdirectory("factforge-review-").FullName;
    private readonly List<string> mails = [];

    public QueueVault() => Directory.CreateDirectory(Vault);

    public string Vault => Path.Combine(root, "vault");

    public VaultConfiguration Configuration => ConfigurationReader.Defaults(Vault) with { Owners = [Owner] };

    /// <summary>The day on which the tests happen.</summary>
    public static TimeProvider Clock { get; } = new StandingDay();

    /// <summary>A person whose note holds a title of the owner's, and whose mail says another: one question each.</summary>
    public QueueVault WithPerson(string name, string address, string titleInNote, string titleInMail)
    {
        WriteNote(name, $"---\ntype: people\nemail: {address}\ntitle: {name}\ntags:\n- type/people\nrole: {titleInNote}\n---\n\n# {name}\n\n## Key Facts\n\n- Likes the view from the quay.\n");
        return WithMail($"{name} <{address}>", $"Plans of {name}", $"Dear Nora,\n\nthe list for the quay is in the folder.\n\nBest regards,\n{name}\n{titleInMail}\nNorthwind Shipping\n");
    }

    public QueueVault WithMail(string from, string subject, string body)
    {
        var at = mails.Count + 1;
        mails.Add($"From sender Mon Nov  3 09:12:00 2025\nFrom: {from}\nTo: Nora Lindqvist <{Owner}>\nSubject: {subject}\nMessage-ID: <{at}@northwind.example>\n"
            + $"Date: Mon, 03 Nov 2025 09:{at % 60:00}:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{body}\n\n");
        return this;
    }

    public void WriteNote(string name, string text) => File.WriteAllText(NotePath(name), text);

    public string Note(string name) => File.ReadAllText(NotePath(name));

    public async Task<RunReport> RunAsync(params string[] mailboxes)
    {
        var inbox = Path.Combine(root, "inbox.mbox");
        if (mails.Count > 0)
            await File.WriteAllTextAsync(inbox, string.Concat(mails));
        var request = new RunRequest { Mailboxes = [.. mails.Count > 0 ? [inbox] : Array.Empty<string>(), .. mailboxes], Configuration = Configuration };
        return await new MailRun(Clock).RunAsync(request, new Progress<RunProgress>(), CancellationToken.None);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string NotePath(string name) => Path.Combine(Vault, name + ".md");

    private sealed class StandingDay : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 1, 15, 3, 0, 0, TimeSpan.Zero);
    }
}
