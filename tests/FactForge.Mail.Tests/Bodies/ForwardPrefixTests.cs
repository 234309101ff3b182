using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

public sealed class ForwardPrefixTests
{
    private const string English = "From: Bo Sommer <bo@fabrikam.example>\nSent: Monday, March 2, 2026 4:12 PM\nTo: Ada Winter <ada@northwind.example>\nSubject: Lease\n\nI have moved to Bergen.\n";
    private const string Norwegian = "Fra: Bo Sommer <bo@fabrikam.example>\nSendt: mandag 2. mars 2026 16:12\nTil: Ada Winter\nEmne: Leie\n\nJeg har flyttet.\n";
    private const string Finnish = "Lähettäjä: Bo Sommer <bo@fabrikam.example>\nLähetetty: maanantai 2. maaliskuuta 2026 16.12\nVastaanottaja: Ada Winter\nAihe: Vuokra\n\nMuutin.\n";

    [Theory]
    [InlineData("FW: Lease", English)]
    [InlineData("Fwd: Lease", English)]
    [InlineData("[EXTERNAL] FW: Lease", English)]
    [InlineData("WG: Vertrag", English)]
    [InlineData("TR: Bail", English)]
    [InlineData("RV: Contrato", English)]
    [InlineData("I: Affitto", English)]
    [InlineData("FW: RE: Lease", English)]
    [InlineData("FW: Lease", "-----Original Message-----\n" + English)]
    [InlineData("FW: Lease", "________________________________\n" + English)]
    [InlineData("VS: Leie", Norwegian)]
    public void Below_words_of_the_senders_what_the_subject_says_is_passed_on_is_forwarded(string subject, string block) =>
        Assert.Equal([SegmentKind.Own, SegmentKind.Attribution, SegmentKind.Forwarded], Kinds("FYI, see below.\n\n" + block, subject));

    [Theory]
    [InlineData("RE: Lease", English)]
    [InlineData("RE: FW: Lease", English)]
    [InlineData("AW: WG: Vertrag", English)]
    [InlineData("Lease", English)]
    [InlineData("Lease: FW: of it", English)]
    [InlineData("i: the first point", English)]
    [InlineData("VS: Vuokra", Finnish)]
    [InlineData(null, English)]
    public void What_is_answered_is_a_quote(string? subject, string block) =>
        Assert.Equal([SegmentKind.Own, SegmentKind.Attribution, SegmentKind.Quote], Kinds("Thanks!\n\n" + block, subject));

    [Fact]
    public void Who_answers_an_answer_below_a_subject_that_kept_its_prefix_passes_nothing_on() =>
        Assert.Equal([SegmentKind.Own, SegmentKind.Attribution, SegmentKind.Quote], Kinds("Thanks!\n\n" + English.Replace("Subject: Lease", "Subject: RE: FW: Lease", StringComparison.Ordinal), "FW: Lease"));

    [Fact]
    public void What_a_quote_holds_is_not_what_the_subject_speaks_of() =>
        Assert.DoesNotContain(SegmentKind.Forwarded, Kinds("Thanks!\n\n> Fine.\n> -----Original Message-----\n> From: Bo Sommer <bo@fabrikam.example>\n> Sent: Monday, March 2, 2026 4:12 PM\n> Subject: Lease\n>\n> When?\n", "FW: Lease"));

    [Fact]
    public void Of_a_thread_that_is_passed_on_the_first_message_is_forwarded_and_the_others_are_its_quotes() =>
        Assert.Equal([SegmentKind.Own, SegmentKind.Attribution, SegmentKind.Forwarded, SegmentKind.Attribution, SegmentKind.Quote], Kinds("FYI\n\n" + English + "\n" + English.Replace("Bo Sommer <bo@", "Carl Lund <carl@", StringComparison.Ordinal), "FW: Lease"));

    [Fact]
    public async Task The_subject_of_a_message_is_asked()
    {
        var message = await MailText.One(MailText.Message("fw@x.example", "FW: Lease", "FYI\n\n" + English));

        Assert.Equal("bo@fabrikam.example", Assert.Single(message.Body.Segments, segment => segment.Kind == SegmentKind.Forwarded).Author?.Address);
    }

    private static SegmentKind[] Kinds(string text, string? subject) => [.. BodySplitter.Split(text, new MailAddress("ada@northwind.example", "Ada Winter"), subject).Select(segment => segment.Kind)];
}
