using FactForge.Mail.Identity;

namespace FactForge.Mail.Tests.Identity;

public sealed class OwnerFinderTests
{
    [Fact]
    public async Task Who_writes_what_lies_in_Sent_is_the_owner()
    {
        using var folder = new MailFolder();
        folder.Write("Gesendet.mbox", MailText.Entry(MailText.Message("1@x.example")) + MailText.Entry(MailText.Message("2@x.example")));
        folder.Write("inbox.mbox", MailText.Entry(MailText.Message("3@x.example", from: "bo@contoso.example")));
        var guess = Assert.Single(OwnerFinder.Guess((await folder.ReadAll()).Messages()));
        Assert.Equal(new OwnerGuess("ada@northwind.example", 2, "wrote 2 of 2 messages in Sent"), guess);
    }

    [Fact]
    public async Task Where_copies_were_delivered_tells_the_owner_if_it_writes_too()
    {
        var mbox = MailText.Entry(MailText.Message("1@x.example", more: "Delivered-To: bo@contoso.example\n")) + MailText.Entry(MailText.Message("2@x.example", from: "bo@contoso.example"));
        var guess = Assert.Single(OwnerFinder.Guess((await MailText.Read(mbox)).Messages()));
        Assert.Equal("bo@contoso.example", guess.Address);
        Assert.Contains("delivered", guess.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mailbox_that_tells_nothing_has_no_known_owner() =>
        Assert.Empty(OwnerFinder.Guess((await MailText.Read(MailText.Entry(MailText.Message("1@x.example")))).Messages()));
}
