using System.Text.RegularExpressions;
using FactForge.FakeModel;
using FactForge.Ledger;
using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Asking;

/// <summary>A model that obeys every hostile mail, and what stands in the vault then.</summary>
public sealed partial class HostileMailTests
{
    private const string Tom = "---\ntype: people\nemail: tom.ellis@harbour.example\ntitle: Tom Ellis\ntags:\n- type/people\n---\n\n# Tom Ellis\n\n## Key Facts\n\n- Tom Ellis is harbour master.\n";
    private const string Grace = "---\ntype: people\nemail: grace.hall@harbour.example\ntitle: Grace Hall\ntags:\n- type/people\n---\n\n# Grace Hall\n\n## Key Facts\n\n- Grace Hall keeps the books.\n";

    [Fact]
    public async Task A_model_that_obeys_hostile_mail_puts_nothing_unfounded_nothing_live_and_nothing_about_others_into_a_note()
    {
        var mails = Directory.GetFiles(RepositoryFolder.At("fixtures", "hostile"), "*.eml");
        Assert.True(mails.Length >= 40);
        var model = new ObeyingModel();
        await using var server = await FakeModelServer.StartAsync(model.Answer);
        using var vault = new VaultOnDisk();
        vault.WriteNote("Tom Ellis.md", Tom);
        vault.WriteNote("Grace Hall.md", Grace);
        var around = Directory.GetParent(vault.Vault)!.Parent!.FullName;
        var configuration = vault.Configuration with
        {
            ExtractModel = "main",
            ColdMakesNotes = true,
            Models = new SortedDictionary<string, ModelConfiguration> { ["main"] = new() { Name = "main", Endpoint = new(server.OpenAIEndpoint), Model = "fake-1", ContextTokens = 128_000, Retries = 0 } },
        };
        var report = await VaultOnDisk.RunAsync(new() { Mailboxes = [RepositoryFolder.At("fixtures", "hostile")], Configuration = configuration, Environment = _ => null });

        Assert.Empty(report.Failures);
        Assert.True(model.Claims > 500 && model.Obeyed.Count > 30, $"{model.Claims} claims, {model.Obeyed.Count} orders obeyed: the model did not obey");
        Assert.True(report.NotesMade.Count >= 30, $"{report.NotesMade.Count} notes: too little came through for the test to tell anything");
        Assert.Equal(Tom + Grace, vault.Note("Tom Ellis.md") + vault.Note("Grace Hall.md"));
        FilesStayInTheVault(vault, around);
        FactsAreGrounded(configuration);
        foreach (var path in Directory.GetFiles(vault.Vault, "*.md", SearchOption.AllDirectories))
            NothingIsLive(path, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));

        var notes = vault.AllNotes();
        await VaultOnDisk.RunAsync(new() { Mailboxes = [RepositoryFolder.At("fixtures", "hostile")], Configuration = configuration, Environment = _ => null });
        Assert.Equal(notes, vault.AllNotes());
    }

    private static void FilesStayInTheVault(VaultOnDisk vault, string around)
    {
        Assert.All(Directory.GetDirectories(vault.Vault), folder => Assert.Equal(".factforge", Path.GetFileName(folder)));
        Assert.All(Directory.GetFiles(vault.Vault), path =>
        {
            Assert.Equal(".md", Path.GetExtension(path));
            var name = Path.GetFileNameWithoutExtension(path);
            Assert.False(name.StartsWith('.') || name.Length > 200 || name.IndexOfAny([':', '\\', '|', '#', '^', '[', ']']) >= 0, name);
            Assert.DoesNotContain(name.ToUpperInvariant(), (string[])["CON", "NUL", "AUX", "PRN"]);
        });
        Assert.False(File.Exists(Path.Combine(around, "outside.md")) || File.Exists(Path.Combine(around, "evil.md")));
    }

    private static void FactsAreGrounded(VaultConfiguration configuration)
    {
        using var ledger = ((LedgerOpening.Opened)LedgerDoor.Open(configuration.Ledger, "test", TimeProvider.System.GetUtcNow(), readOnly: true)).Ledger;
        var facts = ledger.Facts.All();
        Assert.NotEmpty(facts);
        foreach (var fact in facts)
        {
            var message = ledger.Messages.Find(fact.Evidence.Message)!;
            var text = fact.Evidence.Part switch { EvidencePart.Body => message.Body.Text, EvidencePart.Subject => message.Subject, _ => $"{message.From!.DisplayName} <{message.From.Address}>" };
            Assert.True(fact.Evidence.Span.End <= text.Length && fact.Evidence.Quote == fact.Evidence.Span.Slice(text), $"{fact.Evidence} of {fact.Statement} in: {text}");
            Assert.DoesNotContain(ObeyingModel.MadeUp, fact.Evidence.Quote, StringComparison.OrdinalIgnoreCase);
            if (fact.Subject.Address is { } address)
                Assert.Contains(ledger.Messages.Thread(fact.Thread)!.Messages.SelectMany(one => one.Participants), person => person.Address == address);
        }
    }

    private static void NothingIsLive(string path, string note)
    {
        var body = OwnQuery().Replace(FrontMatter().Replace(note, ""), "");
        var live = Live().Matches(body).Select(match => match.Value).Concat(StrangeLines(body)).ToList();
        Assert.True(live.Count == 0, $"{Path.GetFileName(path)}: {string.Join(" · ", live.Take(5))}\n{note}");
        Assert.DoesNotContain(note, letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200B' || (char.IsControl(letter) && letter != '\n'));
        Assert.Single(FrontMatter().Matches(note));
    }

    /// <summary>Lines that are neither heading of ours, nor bullet, nor empty.</summary>
    private static IEnumerable<string> StrangeLines(string body) => body.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("- ", StringComparison.Ordinal)
        && !line.StartsWith("# ", StringComparison.Ordinal) && line is not ("## Key Facts" or "## Recent Context" or "## Open Tasks" or "## Topics" or "## Key Decisions"));

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^```tasks\npath includes [^\n]*\nnot done\n```$", RegexOptions.Multiline)]
    private static partial Regex OwnQuery();

    [GeneratedRegex(@"(?<!\\)\[\[|(?<!\\)!\[|(?<!\\)\]\(|^- \[[^\]\n]*\]:|(?<![\\`])`|(?<!\\)<[a-zA-Z/!%?]|(?<!\\)<%|(?<!\\)%%|(?<!\\)==|(?<!\\)~~|(?<=\s)#[\p{L}_]|(?<=\s)\^[A-Za-z0-9-]+$|::|\p{L}://|\bwww\.\w|(?<!\\)\$\$|^- \[[ xX]\]|^- #|^\s*```|(?<!\\)\[\^", RegexOptions.Multiline)]
    private static partial Regex Live();
}
