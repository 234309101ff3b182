using System.Globalization;
using System.Text;
using FactForge.Pipeline;

namespace FactForge.Benchmarks.Reviewing;

/// <summary>
/// A vault whose queue is very long: a note of the owner's for each person, and one message from each that gives another title and another number, and says
/// more than two entries of the note. Four questions a person, asked by a real run with the rules.
/// </summary>
internal sealed class QueueVault : IDisposable
{
    /// <summary>Questions that each person's mail leaves.</summary>
    public const int QuestionsEach = 4;

    private const string Owner = "nora.lindqvist@tideway.example";

    private static readonly string[] First = ["Ada", "Bram", "Cleo", "Dario", "Edda", "Fynn", "Greta", "Hugo", "Ines", "Jory", "Kaja", "Lars", "Mira", "Nils", "Orla", "Piet", "Runa", "Saul", "Tove", "Ulla"];
    private static readonly string[] Last = ["Aldbury", "Brekke", "Carrow", "Dahlin", "Eastham", "Fjord", "Garvey", "Holm", "Ingram", "Jansen", "Kirkby", "Lunde", "Marsh", "Norrby", "Oakes", "Penrose", "Quist", "Rask", "Selby", "Thorne"];
    private readonly string root = Directory.CreateTempSubdirectory("factforge-queue-").FullName;

    public QueueVault() => Directory.CreateDirectory(Vault);

    public string Vault => Path.Combine(root, "vault");

    public VaultConfiguration Configuration => ConfigurationReader.Defaults(Vault) with { Owners = [Owner] };

    /// <summary>Fills it, and runs once.</summary>
    public async Task<RunReport> FillAsync(int people)
    {
        var mailbox = new StringBuilder();
        for (var i = 0; i < people; i++)
        {
            var (name, address) = Who(i);
            await File.WriteAllTextAsync(Path.Combine(Vault, name + ".md"), Note(name, address));
            mailbox.Append(Mail(i, name, address));
        }

        var inbox = Path.Combine(root, "inbox.mbox");
        await File.WriteAllTextAsync(inbox, mailbox.ToString());
        return await new MailRun(TimeProvider.System).RunAsync(new RunRequest { Mailboxes = [inbox], Configuration = Configuration }, new Progress<RunProgress>(), CancellationToken.None);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    /// <summary>The name of the person of a number.</summary>
    public static string NameOf(int i) => Who(i).Name;

    private static (string Name, string Address) Who(int i)
    {
        var (first, middle, last) = (First[i % 20], (char)('A' + (i / 400 % 26)), Last[i / 20 % 20]);
        var name = i < 400 ? $"{first} {last}" : string.Create(CultureInfo.InvariantCulture, $"{first} {middle}{last.ToLowerInvariant()}{(i >= 400 * 26 ? "son" : "")}");
        return (name, string.Create(CultureInfo.InvariantCulture, $"person{i}@northwind.example"));
    }

    private static string Note(string name, string address) =>
        $"---\ntype: people\nemail: {address}\ntitle: {name}\nphone: '+44 20 7946 0001'\nrole: Pilot\ntags:\n- type/people\n---\n\n# {name}\n\n## Key Facts\n\n- {name} will send the survey.\n\n- {name} will repair the crane.\n";

    private static string Mail(int i, string name, string address) => string.Create(CultureInfo.InvariantCulture,
        $"""
        From sender Mon Nov  3 09:12:00 2025
        From: {name} <{address}>
        To: Nora Lindqvist <{Owner}>
        Subject: The quay, sheet {i}
        Message-ID: <{i}@northwind.example>
        Date: {1 + (i % 28)} Nov 2025 09:{i % 60:00}:00 +0000
        Content-Type: text/plain; charset=utf-8

        Dear Nora,

        I will send the survey by 12 November 2025. I will repair the crane by {1 + (i % 28)} December 2025. The heron of lot {i} sat on the bollard again.

        Best regards,
        {name}
        Head of Surveys
        Northwind Ltd
        Tel. +44 20 7946 {1000 + (i % 9000)}


        """).ReplaceLineEndings("\n");
}
