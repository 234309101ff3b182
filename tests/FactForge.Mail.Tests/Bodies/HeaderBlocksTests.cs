using FactForge.Mail.Bodies;
using Xunit;

namespace FactForge.Mail.Tests.Bodies;

public sealed class HeaderBlocksTests
{
    private static readonly MailAddress Sender = new("jo@harbour.example", "Jo Falk");

    [Theory]
    [InlineData("From: Oslo (OSL)\nTo: Bergen (BGO)\nDate: 3 Nov 2025 10:00")]
    [InlineData("From: New York\nTo: San Juan\nDate: 03/11/2025 10:00")]
    [InlineData("From: Oslo\nTo: Bergen\nDate: 3 November 2025\nSubject: the ferry")]
    [InlineData("From: Oslo\nTo: Bergen\nDate: 03/11/2025\nSubject: the ferry")]
    [InlineData("From: Hull\nSent: 3 November 2025\nTo: Bergen")]
    [InlineData("De: Madrid\nPara: Lisboa\nFecha: 3/11/2025")]
    [InlineData("Von: 8:00\nAn: 16:00\nDatum: 3.11.2025")]
    [InlineData("Date: 3 November 2025, 10:00\nTo: all\nSubject: Berths")]
    [InlineData("To: kim@harbour.example\nCc: bo@harbour.example\nSubject: Berths")]
    [InlineData("Date: 2025-11-03\nAuthor: Ada Byrne\nMaintainer: Ada Byrne <ada@northwind.example>")]
    [InlineData("From: Jo Falk\nDate: 3 November 2025\nTo: All staff\nSubject: Berths")]
    [InlineData("An: Kim Dahl\nVon: Jo Falk <jo@harbour.example>\nDatum: 3. November 2025\nBetreff: Liegeplatz")]
    public void Fields_that_a_person_writes_are_the_persons_words(string fields)
    {
        var text = $"See this.\n\n{fields}\n\nCan you come? The berth is number nine.\n";
        Assert.Equal([SegmentKind.Own], BodySplitter.Split(text, Sender).Select(segment => segment.Kind));
    }

    [Theory]
    [InlineData("From: Byrne, Ada\nSent: Monday, November 3, 2025 10:00 AM\nTo: Falk, Jo\nSubject: Berths")]
    [InlineData("From: Byrne, Ada (Leeds)\nTo: Jo\nSubject: Berths")]
    [InlineData("From: Ada\nSent: 03/11/2025 10:00\nTo: Jo\nSubject: Berths")]
    [InlineData("From: Jo Falk <jo@harbour.example>\nSent: Monday, November 3, 2025 10:00 AM\nTo: Ada Byrne\nSubject: Berths")]
    [InlineData("From: ada@northwind.example\nTo: Jo\nDate: 3 November 2025")]
    [InlineData("From: Ada Byrne\nSent: Monday, November 3, 2025 10:00 AM\nTo: Jo Falk")]
    [InlineData("From: Ada Byrne\nSent: Monday, November 3, 2025\nTo: Jo Falk")]
    [InlineData("From: Ada\nSent: Monday, November 3, 2025\nTo: Jo\nSubject: Berths")]
    [InlineData("Von: Ada Byrne\nGesendet: Montag, 3. November 2025 10:00\nAn: Jo Falk")]
    [InlineData("De : Ada\nEnvoyé : lundi 3 novembre 2025\nÀ : Jo\nObjet : Quais")]
    [InlineData("差出人: 山田 花子\n送信日時: 2025年11月3日\n宛先: 鈴木\n件名: 桟橋")]
    [InlineData("From: Ada Byrne\nSent: Monday, November 3, 2025 10:00 AM")]
    [InlineData("________________________________\nFrom: Ada\nSent: 3 November\nTo: Jo")]
    [InlineData("Lähettäjä: Ada Byrne\nLähetetty: maanantai 3. marraskuuta 2025 10.00\nVastaanottaja: Jo Falk\nAihe: Laituri")]
    [InlineData("发件人： 王小明\n发送时间： 2025年11月3日 10:00\n收件人： 李四\n主题： 泊位")]
    public void Fields_that_a_program_writes_open_a_quote(string fields)
    {
        var text = $"See this.\n\n{fields}\n\nShall we meet?\n";
        Assert.Equal([SegmentKind.Own, SegmentKind.Attribution, SegmentKind.Quote], BodySplitter.Split(text, Sender).Select(segment => segment.Kind));
    }

    [Fact]
    public void Among_quoted_words_a_block_may_lack_who_wrote() =>
        Assert.Equal("o.aqqqqaaaqq", SplitView.Letters("Yes.\n\nOn 3 November 2025 at 10:00 Ada Byrne <ada@northwind.example> wrote:\n> Fine.\n> From: ports-list <ports@lists.example> on\n> behalf of the master of\n> the northern berths\n> Sent: Monday, 3 November 2025 9:00\n> To: Ada\n> Subject: Berths\n>\n> Shall we meet?\n"));

    [Theory]
    [InlineData("Ada Byrne/Berths/Northwind \n03/11/2025 10:00 AM\n\nTo\nJo Falk/Harbour@Harbour\ncc\n\nSubject\nBerths\n\n\n\n")]
    [InlineData("Ada Byrne/Berths/Northwind\n\n03/11/2025 10:00 AM\nTo | Jo Falk/Harbour@Harbour\ncc\nSubject | Berths\n\n")]
    [InlineData("Ada Byrne\n2025-03-11 10:00\nPlease respond to\nada@northwind.example\n\nTo\nJo Falk,\nKim Dahl\ncc\nBo Lind\nSubject\nBerths\n")]
    [InlineData("Ada Byrne/Northwind\n11.03.2025 10:00\n\nAn\nJo Falk\nKopie\n\nThema\nBerths\n\n")]
    [InlineData("----- Forwarded by Jo Falk/Harbour on 03/12/2025 09:00 AM -----\n\nAda Byrne/Northwind\n03/11/2025 10:00 AM\n\nTo\nJo Falk\ncc\n\nSubject\nBerths\n\n")]
    public void Lotus_Notes_writes_its_fields_without_colons(string block)
    {
        var body = SplitView.Split($"Agreed.\n\n\n\n{block}\nThe berth is number nine.\n");
        var carried = body.Segments.Single(segment => segment.Kind is SegmentKind.Quote or SegmentKind.Forwarded);
        Assert.Equal(("Ada Byrne", new DateTime(2025, 3, 11, 10, 0, 0), "Berths", "Agreed."), (carried.Author?.DisplayName, carried.Date?.DateTime, carried.Subject, body.OwnText.Trim()));
        Assert.Equal("The berth is number nine.", carried.Span.Slice(body.Text).Trim());
    }

    [Fact]
    public void Notes_writes_a_table_in_HTML() =>
        Assert.Equal([SegmentKind.Own, SegmentKind.Attribution, SegmentKind.Quote], BodySplitter.Split(HtmlText.Render(
            "<font>Agreed.</font><br><br><table><tr><td><font><b>Ada Byrne &lt;ada@northwind.example&gt; </b></font><p><font>03/11/2025 10:00</font><td><table><tr><td><div align=right><font>To</font></div><td><font>Jo Falk</font><tr><td><div align=right><font>cc</font></div><td><tr><td><div align=right><font>Subject</font></div><td><font>Berths</font></table></table><br><br><tt>Nine.</tt>")).Select(segment => segment.Kind));

    [Fact]
    public void Lines_that_happen_to_be_names_of_fields_are_no_table() =>
        Assert.Equal("o.oo.oo.oo", SplitView.Letters("The form asks for this.\n\nTo\nKim Dahl\n\nSubject\nBerths\n\nDate\n3 November\n").Replace('s', 'o'));

    [Theory]
    [InlineData("From: Ada Byrne [mailto:ada@northwind.example] Sent: Monday, November 3, 2025 10:00 AM To: Jo Falk Subject: Berths", "ada@northwind.example", "Berths")]
    [InlineData("-----Original Message----- From: Ada Byrne <ada@northwind.example> Sent: Monday, November 3, 2025 10:00 AM To: Jo Falk Subject: RE: Berths", "ada@northwind.example", "RE: Berths")]
    [InlineData("*From:* Ada Byrne <ada@northwind.example> *Sent:* Monday, November 3, 2025 10:00 AM *To:* Jo Falk *Subject:* Berths", "ada@northwind.example", "Berths")]
    [InlineData("Von: Ada Byrne <ada@northwind.example> Gesendet: Montag, 3. November 2025 10:00 An: Jo Falk Betreff: Liegeplatz", "ada@northwind.example", "Liegeplatz")]
    [InlineData("De : Ada Byrne <ada@northwind.example> Envoyé : lundi 3 novembre 2025 10:00 À : Jo Falk Objet : Quais", "ada@northwind.example", "Quais")]
    public void A_block_whose_lines_were_joined_is_one(string block, string author, string subject)
    {
        var segments = BodySplitter.Split($"Friday is fine.\n\n{block}\n\nI will send the list.\n", Sender);
        Assert.Equal([SegmentKind.Own, SegmentKind.Attribution, SegmentKind.Quote], segments.Select(segment => segment.Kind));
        Assert.Equal((author, subject, new DateTimeOffset(2025, 11, 3, 10, 0, 0, TimeSpan.Zero)), (segments[2].Author!.Address, segments[2].Subject, segments[2].Date));
    }

    [Theory]
    [InlineData("From: Oslo To: Bergen Date: 3 November 2025 Subject: the ferry")]
    [InlineData("From: Jo Falk To: all staff Date: 3 November 2025")]
    [InlineData("The form asks for From: and To: and Date: and Subject: in that order, 10:00 at the latest")]
    [InlineData("From: what I hear, To: nobody's surprise, it is closed on Date: unknown")]
    public void Fields_in_a_line_that_a_person_writes_are_the_persons_words(string line) =>
        Assert.Equal([SegmentKind.Own], BodySplitter.Split($"See this.\n\n{line}\n\nCan you come?\n", Sender).Select(segment => segment.Kind));
}
