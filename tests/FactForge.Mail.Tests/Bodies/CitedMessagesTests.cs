using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

public sealed class CitedMessagesTests
{
    [Theory]
    [InlineData("In article <4B1.2020@contoso.example>, Jo Falk <jo@contoso.example> wrote:\n> Can you come?\n")]
    [InlineData("In article <4B1.2020@contoso.example>,\nJo Falk <jo@contoso.example> wrote:\n> Can you come?\n")]
    [InlineData("In article <4B1.2020@contoso.example>, jo@contoso.example (Jo Falk) writes:\n> Can you come?\n")]
    [InlineData("\"Jo Falk\" <jo@contoso.example> wrote in message\nnews:4B1$1@news.contoso.example...\n> Can you come?\n")]
    [InlineData("\"Jo Falk\" <jo@contoso.example> wrote in message news:4B1$1@news.contoso.example...\n> Can you come?\n")]
    [InlineData("\"Jo Falk\" <jo@contoso.example> schrieb im Newsbeitrag news:4B1@news.contoso.example...\n> Can you come?\n")]
    [InlineData("Jo Falk <jo@contoso.example> a écrit dans le message de news:4B1@news.contoso.example :\n> Can you come?\n")]
    [InlineData(">>> On 3/2/2026 at 4:12 PM, in message <5A@contoso.example>, Jo Falk <jo@contoso.example> wrote:\nCan you come?\n\nJo\n")]
    [InlineData(">>> On 3/2/2026 at 4:12 PM, in message\n<5A@contoso.example>, Jo Falk <jo@contoso.example> wrote:\n> Can you come?\n")]
    [InlineData(">>> Jo Falk <jo@contoso.example> schrieb am 02.03.2026 um 16:12 in Nachricht\n<5A@contoso.example>:\n> Can you come?\n")]
    public void The_id_of_the_message_that_is_cited_is_nobodys_address(string quoted)
    {
        var body = SplitView.Split("Yes.\n\n" + quoted);
        var quote = body.Of(SegmentKind.Quote).Single();
        Assert.Equal((new MailAddress("jo@contoso.example", "Jo Falk"), 1, "Yes."), (quote.Author!, quote.Depth, body.OwnText.Trim()));
    }

    [Fact]
    public void A_citation_without_an_address_names_its_author() =>
        Assert.Equal(new MailAddress("", "Jo Falk"), SplitView.Split("In message <4B1.2020@contoso.example>, Jo Falk writes:\n> Can you come?\n").Of(SegmentKind.Quote).Single().Author);

    [Theory]
    [InlineData("Look it up in article 7 of the lease.\nIn message boards <like this@home> nobody answers.\n")]
    [InlineData("I saw it in message\nboards long ago.\n")]
    [InlineData("See news:comp.cranes or ask ada@northwind.example...\n")]
    public void Prose_about_articles_and_messages_is_the_senders_own(string text) => Assert.Equal([SegmentKind.Own], BodySplitter.Split(text).Select(segment => segment.Kind));

    [Fact]
    public void Three_marks_before_a_citation_quote_where_they_go_on_below() =>
        Assert.Equal(3, BodySplitter.Split(">>> On 3/2/2026, in message <5A@contoso.example>, Jo Falk <jo@contoso.example> wrote:\n>>> Can you come?\n")[0].Depth);

    [Theory]
    [InlineData("Jo Alexandra Falk-Lindqvist\n<jo@contoso.example> schrieb am Montag, 2. März\n2026 um 16:12:\n\n> Can you come?\n", "o.aaa.q", "Jo Alexandra Falk-Lindqvist")]
    [InlineData("\"Falk, Jo Alexandra\"\n<jo@contoso.example> wrote on 2 March 2026:\n> Can you come?\n", "o.aaq", "Jo Alexandra Falk")]
    [InlineData("We Come On Monday.\n<jo@contoso.example> wrote on 2 March 2026:\n> Can you come?\n", "o.oaq", null)]
    [InlineData("it suits me\n<jo@contoso.example> wrote on 2 March 2026:\n> Can you come?\n", "o.oaq", null)]
    public void A_wrapped_attribution_may_begin_with_the_name(string quoted, string lines, string? name)
    {
        Assert.Equal(lines, SplitView.Letters("Yes.\n\n" + quoted));
        Assert.Equal(new MailAddress("jo@contoso.example", name), SplitView.Split("Yes.\n\n" + quoted).Of(SegmentKind.Quote).Single().Author);
    }
}
