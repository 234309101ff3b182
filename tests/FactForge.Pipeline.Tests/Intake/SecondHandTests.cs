using CsCheck;
using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Intake;

public sealed class SecondHandTests
{
    private const string Zoe = "Zoë Byrne <zoe@northwind.example>";
    private const string Nora = "Nora <nora@tideway.example>";
    private const string Words = "The north quay is closed from Monday on, and the crane goes to the yard for its yearly check.";
    private static readonly string Original = VaultOnDisk.Mail(Zoe, Nora, "North quay", "zero@northwind.example", Words, "Mon, 03 Nov 2025 09:00:00 +0000");

    [Theory]
    [InlineData("On Mon, Nov 3, 2025 at 9:00 AM Zo? Byrne <zoe at northwind.example> wrote:")]
    [InlineData("On 03/11/2025 09:00, Zoe Byrne wrote:")]
    [InlineData("On 03/11/2025 09:00, quay-list wrote:")]
    public async Task What_is_in_the_mailbox_is_not_kept_again_whatever_the_quote_calls_its_author(string attribution)
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(Original, Answer("one@tideway.example", attribution, "Tue, 04 Nov 2025 09:12:00 +0000"));
        await vault.RunAsync();
        Assert.Empty(vault.InLedger(ledger => ledger.Messages.CarriedGlimpses()));
    }

    [Fact]
    public async Task A_message_that_two_quote_and_nobody_has_is_kept_once()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            Answer("one@tideway.example", "On 03/11/2025 09:00, Zoe Byrne wrote:", "Tue, 04 Nov 2025 09:12:00 +0000"),
            Answer("two@tideway.example", "On Mon, Nov 3, 2025 at 9:00 AM Zo? Byrne <zoe at northwind.example> wrote:", "Wed, 05 Nov 2025 09:12:00 +0000"));
        await vault.RunAsync();
        Assert.Equal("one@tideway.example", Assert.Single(vault.InLedger(ledger => ledger.Messages.CarriedGlimpses())).CarriedBy.Value);
    }

    [Fact]
    public async Task It_goes_when_the_original_comes_into_its_thread_though_no_date_is_told()
    {
        using var vault = new VaultOnDisk();
        var answer = Answer("one@tideway.example", "Zoe Byrne <zoe@northwind.example> wrote:", "Tue, 04 Nov 2025 09:12:00 +0000");
        vault.WriteInbox(answer);
        await vault.RunAsync();
        Assert.Single(vault.InLedger(ledger => ledger.Messages.CarriedGlimpses()));
        vault.WriteInbox(answer, Original);
        await vault.RunAsync();
        Assert.Empty(vault.InLedger(ledger => ledger.Messages.CarriedGlimpses()));
    }

    [Fact]
    public async Task A_draft_tells_nothing_so_that_what_it_quotes_is_kept_from_who_sent_it()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            Answer("draft@tideway.example", "On 03/11/2025 09:00, Zoe Byrne wrote:", "Tue, 04 Nov 2025 07:12:00 +0000\nX-Gmail-Labels: Drafts"),
            Answer("one@tideway.example", "On 03/11/2025 09:00, Zoe Byrne wrote:", "Tue, 04 Nov 2025 09:12:00 +0000"));
        await vault.RunAsync();
        Assert.Equal("one@tideway.example", Assert.Single(vault.InLedger(ledger => ledger.Messages.CarriedGlimpses())).CarriedBy.Value);
    }

    [Fact]
    public async Task What_is_quoted_under_a_first_name_is_kept_from_the_one_who_tells_the_whole_name()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            Answer("one@tideway.example", "On 03/11/2025 09:00, Zoe wrote:", "Tue, 04 Nov 2025 09:12:00 +0000"),
            Answer("two@tideway.example", "On Mon, Nov 3, 2025 at 9:00 AM Zoe Byrne <zoe@northwind.example> wrote:", "Tue, 04 Nov 2025 11:12:00 +0000"));
        await vault.RunAsync();
        Assert.Equal("two@tideway.example", Assert.Single(vault.InLedger(ledger => ledger.Messages.CarriedGlimpses())).CarriedBy.Value);
    }

    [Fact]
    public Task Which_are_kept_does_not_hang_on_the_order_of_runs() =>
        Gen.Select(Gen.Int[0, 5].Array[2, 6], Gen.Bool.Array[7]).SampleAsync(async (kinds, cut) =>
        {
            var mails = kinds.Select((kind, at) => (kind % 6) switch
            {
                0 => Original,
                1 => Answer($"m{at}@tideway.example", "On 03/11/2025 09:00, Zoe Byrne wrote:", $"Tue, 04 Nov 2025 {10 + at}:12:00 +0000"),
                2 => Answer($"m{at}@tideway.example", "On 03/11/2025 09:00, Zoe wrote:", $"Tue, 04 Nov 2025 {10 + at}:12:00 +0000"),
                3 => Answer($"m{at}@tideway.example", "Zo? Byrne <zoe at northwind.example> wrote:", $"Tue, 04 Nov 2025 {10 + at}:12:00 +0000"),
                4 => Answer($"m{at}@tideway.example", "On 03/11/2025 09:00, Zoe Byrne wrote:", $"Tue, 04 Nov 2025 {10 + at}:12:00 +0000\nX-Gmail-Labels: Drafts"),
                _ => Answer($"m{at}@tideway.example", "On 03/11/2025 09:00, Zoe Byrne wrote:", $"Fri, 07 Nov 2025 {10 + at}:12:00 +0000", $"other{at}@tideway.example"),
            }).ToList();
            using var whole = new VaultOnDisk();
            whole.WriteInbox([.. mails]);
            await whole.RunAsync();
            using var parts = new VaultOnDisk();
            var read = new List<string>();
            foreach (var (mail, at) in mails.AsEnumerable().Reverse().Select((mail, at) => (mail, at)))
            {
                read.Add(mail);
                if (!cut[at] && read.Count < mails.Count)
                    continue;
                parts.WriteInbox([.. read]);
                await parts.RunAsync();
            }

            static List<string> Kept(VaultOnDisk vault) => vault.InLedger(ledger => ledger.Messages.CarriedGlimpses()).Select(message => $"{message.Id.Value} by {message.CarriedBy.Value}").ToList();
            Assert.Equal(Kept(whole), Kept(parts));
        }, iter: 25);

    private static string Answer(string id, string attribution, string date, string inReplyTo = "zero@northwind.example") =>
        VaultOnDisk.Mail(Nora, "Carl Brandt <carl@contoso.example>", "Re: North quay", id, $"Noted, thank you.\n\n{attribution}\n> {Words}\n", date, inReplyTo);
}
