using FactForge.Mail.SecondHand;

namespace FactForge.Mail.Tests.SecondHand;

public sealed class SecondHandMessagesTests
{
    [Theory]
    [InlineData("Ada Byrne", "ada byrne", true)]
    [InlineData("Zo? Byrne", "Zoë Byrne", true)]
    [InlineData("Zoe Byrne", "Zoë Byrne", true)]
    [InlineData("Ada Byrne", "Dr. Ada M. Byrne", true)]
    [InlineData("Ada Byrne", "Ada Holm", false)]
    [InlineData("Zo? Byrne", "Zola Byrne", false)]
    [InlineData("??? ????", "Ada Byrne", false)]
    public void An_author_as_told_can_be_the_one_who_is_known(string told, string known, bool expected) =>
        Assert.Equal(expected, SecondHandMessages.CanBeBy(new("", told), new("x@northwind.example", known)));

    [Theory]
    [InlineData("Ada Byrne", 1)]
    [InlineData("Jan van der Holm", 1)]
    [InlineData("Ada", 0)]
    [InlineData("With this you will see", 0)]
    public async Task Whose_full_name_is_not_told_says_nothing_at_second_hand(string author, int expected)
    {
        var message = await MailText.One(MailText.Message("one@x.example", body: $"On 04/03/2024 09:12, {author} wrote:\n> The quay is closed on Thursday and on Friday.\n\nIs it?\n"));
        Assert.Equal(expected, SecondHandMessages.From(message).Count());
    }

    [Theory]
    [InlineData("Ada", "Ada Byrne")]
    [InlineData("Addie", "Ada Byrne")]
    [InlineData("Rolf", null)]
    public async Task What_somebody_else_signs_is_kept_and_is_nobodys_words(string signed, string? expected)
    {
        var message = await MailText.One(MailText.Message("one@x.example", body: $"""
            On 04/03/2024 09:12, Ada Byrne wrote:
            > The quay is closed on Thursday and on Friday.
            >
            > Cheers,
            >
            > {signed}
            >
            > --
            > Research Fellow
            > University of Northwind
            > Phone: +44 20 7946 0123

            Is it?
            """));
        var carried = Assert.Single(SecondHandMessages.From(message));
        Assert.Equal(expected, carried.From?.DisplayName);
        Assert.Equal(expected is null, carried.Signature is null);
        Assert.Contains("closed on Thursday", carried.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_quote_is_known_again_in_a_long_message()
    {
        var quote = string.Join(' ', Enumerable.Range(0, 12).Select(word => $"berth{word}"));
        var message = string.Join(' ', Enumerable.Range(0, 4000).Select(word => $"quay{word}")) + " " + quote;
        Assert.True(QuoteFingerprint.Of(quote).IsIn(QuoteFingerprint.Of(message), 1));
        Assert.False(QuoteFingerprint.Of(quote + " and a few more words").IsIn(QuoteFingerprint.Of(message), 0.9));
        Assert.True(QuoteFingerprint.Of(quote + " and a few more words").IsIn(QuoteFingerprint.Of(message), 0.6));
        Assert.False(QuoteFingerprint.Of("Quite other words than the ones that stand there.").IsIn(QuoteFingerprint.Of(message), 0.1));
    }

    [Fact]
    public async Task A_forwarded_message_keeps_its_signature_and_a_digest_is_nobodys_words()
    {
        var forwarded = await MailText.One(MailText.Message("one@x.example", body: """
            FYI

            ---------- Forwarded message ---------
            From: Ada Byrne <ada@northwind.example>
            Date: Mon, Mar 4, 2024 at 9:12 AM
            Subject: Streaming
            To: Bo Lund <bo@contoso.example>

            The contract for the north quay is signed.

            Best regards,
            Ada Byrne
            Head of Operations
            Northwind Ltd

            _______________________________________________
            berths mailing list -- berths@lists.example
            To leave: send an empty mail to berths-leave@lists.example
            """));
        var carried = Assert.Single(SecondHandMessages.From(forwarded));
        Assert.DoesNotContain("Head of Operations", carried.Body.OwnText, StringComparison.Ordinal);
        Assert.Contains(carried.Signature!.Fields, field => field.Value == "Head of Operations");
        Assert.DoesNotContain(carried.Signature!.Fields, field => field.Kind == SignatureFieldKind.Email);

        var digest = await MailText.One(MailText.Message("two@x.example", body: """
            On 04/03/2024 09:12, ports-list-request@lists.example wrote:
            > The quay is closed on Thursday and on Friday.

            Is it?
            """));
        Assert.Empty(SecondHandMessages.From(digest));
    }
}
