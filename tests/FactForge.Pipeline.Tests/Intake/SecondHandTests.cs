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
        Assert.Empty(vault.InLedger(ledger => ledger.Messages.Carried()));
    }

    [Fact]
    public async Task A_message_that_two_quote_and_nobody_has_is_kept_once()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            Answer("one@tideway.example", "On 03/11/2025 09:00, Zoe Byrne wrote:", "Tue, 04 Nov 2025 09:12:00 +0000"),
            Answer("two@tideway.example", "On Mon, Nov 3, 2025 at 9:00 AM Zo? Byrne <zoe at northwind.example> wrote:", "Wed, 05 Nov 2025 09:12:00 +0000"));
        await vault.RunAsync();
        Assert.Equal("one@tideway.example", Assert.Single(vault.InLedger(ledger => ledger.Messages.Carried())).CarriedBy!.Value.Value);
    }

    [Fact]
    public async Task It_goes_when_the_original_comes_into_its_thread_though_no_date_is_told()
    {
        using var vault = new VaultOnDisk();
        var answer = Answer("one@tideway.example", "Zoe Byrne <zoe@northwind.example> wrote:", "Tue, 04 Nov 2025 09:12:00 +0000");
        vault.WriteInbox(answer);
        await vault.RunAsync();
        Assert.Single(vault.InLedger(ledger => ledger.Messages.Carried()));
        vault.WriteInbox(answer, Original);
        await vault.RunAsync();
        Assert.Empty(vault.InLedger(ledger => ledger.Messages.Carried()));
    }

    private static string Answer(string id, string attribution, string date) =>
        VaultOnDisk.Mail(Nora, "Carl Brandt <carl@contoso.example>", "Re: North quay", id, $"Noted, thank you.\n\n{attribution}\n> {Words}\n", date, "zero@northwind.example");
}
