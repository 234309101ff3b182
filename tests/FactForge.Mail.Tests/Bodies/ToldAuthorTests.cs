using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

public sealed class ToldAuthorTests
{
    [Theory]
    [InlineData("On Mon, Mar 4, 2024 at 9:12 AM Ada Byrne <ada.byrne@northwind.example> wrote:", "ada.byrne@northwind.example", "Ada Byrne")]
    [InlineData("On Mon, Mar 4, 2024 at 9:12 AM Ada Byrne <ada.byrne at northwind.example> wrote:", "ada.byrne@northwind.example", "Ada Byrne")]
    [InlineData("On Mon, Mar 4, 2024 at 9:12 AM Ada Byrne\n> > <ada.byrne at\n> > northwind.example> wrote:", "ada.byrne@northwind.example", "Ada Byrne")]
    [InlineData("On 4 March 2024, Ada Byrne ada.byrne at northwind.example<mailto:ada.byrne at northwind.example> wrote:", "ada.byrne@northwind.example", "Ada Byrne")]
    [InlineData("Am 04.03.2024 um 09:12 schrieb Ada Byrne <mailto:ada at northwind.example>:", "ada@northwind.example", "Ada Byrne")]
    [InlineData("On Mon, Mar 4, 2024 at 9:12 AM <ada at northwind.example> wrote:", "ada@northwind.example", null)]
    [InlineData("On 04/03/2024 09:12, Ada Byrne via ports-list-of-members wrote:", "", "Ada Byrne")]
    [InlineData("On 04/03/2024, Byrne, Ada via ports-list <ports-list@lists.example> wrote:", "", "Ada Byrne")]
    [InlineData("On 04/03/2024, 09:12, \"ports-list on behalf of Ada Byrne\" <ports-list-bounces at lists.example on behalf of ada at northwind.example> wrote:", "ada@northwind.example", "Ada Byrne")]
    public void An_attribution_tells_who_wrote(string words, string address, string? name) =>
        Assert.Equal(new MailAddress(address, name), ToldAuthor.FromAttribution(words));

    [Theory]
    [InlineData("Ada Byrne <ada at northwind.example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("Byrne, Ada [mailto:ada at northwind.example]", "ada@northwind.example", "Ada Byrne")]
    [InlineData("ports-list [mailto:ports-list-bounces at lists.example] On Behalf Of Ada Byrne", "", "Ada Byrne")]
    [InlineData("ports-list <ports-list-bounces@lists.example> im Auftrag von Ada Byrne <ada@northwind.example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("Ada Byrne via ports-list <ports-list@lists.example>", "", "Ada Byrne")]
    [InlineData("?Ada Byrne", "", "Ada Byrne")]
    [InlineData("Ada Byrne/Berths/Northwind@NORTHWIND", "", "Ada Byrne")]
    [InlineData("ada at northwind.example", "ada@northwind.example", null)]
    public void A_From_field_tells_who_wrote(string value, string address, string? name) =>
        Assert.Equal(new MailAddress(address, name), ToldAuthor.FromField(value));

    [Theory]
    [InlineData("print(x = 3) wrote:")]
    [InlineData("northwind.com wrote:")]
    [InlineData("northwind.com ? ? wrote:")]
    public void Code_and_hosts_are_nobodys_name(string words) => Assert.Null(ToldAuthor.FromAttribution(words));

    [Fact]
    public void A_From_field_of_a_quoted_header_may_be_wrapped()
    {
        const string Text = """
            Agreed.

            > From: ports-list [mailto:ports-list-bounces at lists.example] On
            > Behalf Of Ada Byrne
            > Sent: 4 March 2024 09:12
            > To: ports-list at lists.example
            > Subject: Berths
            >
            > Shall we meet?
            """;
        Assert.Equal(new MailAddress("", "Ada Byrne"), SplitView.Split(Text).Of(SegmentKind.Quote).Single().Author);
    }
}
