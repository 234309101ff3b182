using FactForge.Mail.Bodies;
using Xunit;

namespace FactForge.Mail.Tests.Bodies;

public sealed class QuotesTests
{
    [Fact]
    public void Gmail_quotes_below_an_attribution_and_the_answer_stands_above()
    {
        const string Text = """
            Thursday suits me.

            On Mon, Mar 4, 2024 at 9:12 AM Ada Byrne <ada.byrne@northwind.example> wrote:

            > Shall we meet on Thursday?
            >
            > Ada
            """;

        Assert.Equal("o.a.qqq", SplitView.Letters(Text));
        var quote = SplitView.Split(Text).Of(SegmentKind.Quote).Single();
        Assert.Equal(1, quote.Depth);
        Assert.Equal(new MailAddress("ada.byrne@northwind.example", "Ada Byrne"), quote.Author);
        Assert.Equal(new DateTimeOffset(2024, 3, 4, 9, 12, 0, TimeSpan.Zero), quote.Date);
    }

    [Fact]
    public void An_attribution_may_be_wrapped_over_lines()
    {
        const string Text = """
            Fine with me.

            On Mon, Mar 4, 2024 at 9:12 AM Ada Byrne
            <ada.byrne@northwind.example>
            wrote:
            > Shall we meet?
            """;

        Assert.Equal("o.aaaq", SplitView.Letters(Text));
    }

    [Fact]
    public void Answers_between_and_below_quotes_are_the_senders_own()
    {
        const string Text = """
            On 2024-03-04 09:12, Ada Byrne wrote:
            > Shall we meet?

            Yes.

            > Where?

            At your office.
            """;

        Assert.Equal("aq.o.q.o", SplitView.Letters(Text));
        var body = SplitView.Split(Text);
        Assert.Equal(
            ["> Shall we meet? / Yes.", "> Where? / At your office."],
            body.Answers.Select(pair => $"{pair.Asked.Span.Slice(body.Text).Trim()} / {pair.Answer.Span.Slice(body.Text).Trim()}"));
    }

    [Fact]
    public void Bars_quote_below_an_attribution_and_are_a_table_elsewhere()
    {
        const string Text = """
            On 4 March 2024 at 09:12, Ada Byrne wrote:
            | Shall we meet?
            |
            | | On Thursday?
            | > Or Friday?

            Yes, and this is the plan:

            | day | berth |
            | Thu | north |

            Bo
            """;

        Assert.Equal("aqqqq.o.oo.o", SplitView.Letters(Text).Replace('s', 'o'));
        Assert.Equal("oo.o", SplitView.Letters("| day | berth |\n| Thu | north |\n\nSee you.").Replace('s', 'o'));
        Assert.Equal("o.oo.o", SplitView.Letters("As you wrote:\n\n| day | berth |\n| Thu | north |\n\nSee you.").Replace('s', 'o'));
        Assert.Equal([1, 2], SplitView.Split(Text).Of(SegmentKind.Quote).Select(quote => quote.Depth).Distinct());
    }

    [Fact]
    public void Outlook_writes_a_header_block_and_quotes_without_marks()
    {
        const string Text = """
            Agreed.

            ________________________________
            From: Ada Byrne <ada.byrne@northwind.example>
            Sent: Monday, March 4, 2024 9:12 AM
            To: Sam Okafor <sam.okafor@contoso.example>
            Subject: Streaming

            Shall we meet?

            Ada
            """;

        Assert.Equal("o.aaaaa.q.q", SplitView.Letters(Text));
        var quote = SplitView.Split(Text).Of(SegmentKind.Quote).Single();
        Assert.Equal("Streaming", quote.Subject);
        Assert.Equal("Ada Byrne", quote.Author?.DisplayName);
    }

    [Fact]
    public void A_forwarded_message_has_its_own_author_date_and_subject()
    {
        const string Text = """
            FYI

            ---------- Forwarded message ---------
            From: Ada Byrne <ada.byrne@northwind.example>
            Date: Mon, Mar 4, 2024 at 9:12 AM
            Subject: Streaming
            To: Sam Okafor <sam.okafor@contoso.example>


            The contract is signed.
            """;

        Assert.Equal("o.aaaaa..f", SplitView.Letters(Text));
        var forwarded = SplitView.Split(Text).Of(SegmentKind.Forwarded).Single();
        Assert.Equal("ada.byrne@northwind.example", forwarded.Author?.Address);
        Assert.Equal("Streaming", forwarded.Subject);
        Assert.Equal(new DateTimeOffset(2024, 3, 4, 9, 12, 0, TimeSpan.Zero), forwarded.Date);
    }

    [Theory]
    [InlineData("Done.\n\n>>> <ada.byrne@northwind.example> 2/16/01 10:41:43 am >>>\n\nIs it done?\n", "o.a.q")]
    [InlineData("Done.\n\n____________Reply Separator____________\nSubject: Berth plan\nAuthor: Ada Byrne\nDate: 04/13/2001 12:02 AM\n\nIs it done?\n", "o.aaaa.q")]
    [InlineData("Please take me off.\n\n\n=09Harbour News <news@harbour.example>\n=0910/24/2000 04:00 PM\n=09=09=20\n=09=09 To: \"Members\" <members@harbour.example>\n=09=09 cc:=20\n=09=09 Subject: News\n\nAll is well.=20\n", "o..aaaaaa.q")]
    public void Attributions_of_GroupWise_and_ccMail_and_those_that_show_their_encoding_are_known(string text, string lines) => Assert.Equal(lines, SplitView.Letters(text));

    [Theory]
    [InlineData("On Friday we ship.\nFrom: the north side you see the river.\nAll else stays.")]
    [InlineData("On the other hand, as Ada wrote:\nwe cannot know.\nSo we wait.")]
    [InlineData("Plan:\n- call Ada\n- send the draft\n- book a room")]
    public void Plain_words_of_the_sender_stay(string text) => Assert.DoesNotContain(SplitView.Letters(text), letter => letter is not ('o' or '.'));

    [Theory]
    [InlineData("Here's what the berth handbook [*] says about that:\n> Stay moored.\n")]
    [InlineData("The gate's log of version 3.5.0 has this to tell us all:\n> gate open\n")]
    [InlineData("See section 9.3.2 of the handbook <https://handbook.northwind.example/9>, in particular:\n> Stay moored.\n")]
    [InlineData("On the new crane's panel (unit 8276, 2.2 GHz, north side):\n\n> all well\n")]
    public void A_sentence_above_a_quote_is_the_authors_own(string text) => Assert.Equal('o', SplitView.Letters(text)[0]);

    [Theory]
    [InlineData("Ada Byrne says:\n> Stay moored.\n")]
    [InlineData("ada says:\n> Stay moored.\n")]
    [InlineData("wrote:\n>> Stay moored.\n")]
    [InlineData("On Mon, 4 Mar 2024 09:12:00 +0000\n\"Dr. rer. nat. Ada Byrne\" <ada at northwind.example> wrote:\n\n> Stay moored.\n")]
    [InlineData("El 04/03/2024 a las 09:12, Ada Byrne escribi?:\n> Stay moored.\n")]
    [InlineData("? Mon, 4 Mar 2024 09:12:00 +0000\nAda Byrne <ada at northwind.example> ?????:\n> Stay moored.\n")]
    public void Who_wrote_is_told_in_few_words_too_and_where_an_archive_lost_letters(string text) =>
        Assert.DoesNotContain('o', SplitView.Letters(text));

    [Theory]
    [InlineData("On 4 March 2024 at 09:12, Ada Byrne <ada@northwind.example> wrote:", 2024)]
    [InlineData("On 04.03.24, 09:12, Ada Byrne wrote:", 2024)]
    [InlineData("On 2024-3-4, Ada Byrne wrote:", 2024)]
    [InlineData("In R 3.5.0, Ada Byrne wrote:", null)]
    [InlineData("In section 9.3.2, Ada Byrne wrote:", null)]
    public void A_version_is_no_date(string words, int? year) => Assert.Equal(year, ToldDate.Read(words)?.Year);

    [Fact]
    public void An_empty_body_has_no_segments() => Assert.Empty(SplitView.Split("").Segments);

    [Theory]
    [InlineData("Ada Byrne\n03/04/2024 09:12 AM\nTo: Bo Lund/Berths/Contoso@CONTOSO\ncc:  \nSubject: Berths\n\nShall we meet?\n", 2024)]
    [InlineData("Ada Byrne@NORTHWIND\n03/04/2024 09:12 AM\nTo: Bo Lund/Berths/Contoso@CONTOSO\ncc:\nSubject: Berths\n\nShall we meet?\n", 2024)]
    [InlineData("Ada Byrne/Quay/Northwind@NORTHWIND on 03/04/2024\n09:12 AM\nTo: Bo Lund/Berths/Contoso@CONTOSO\ncc:\nSubject: Berths\n\nShall we meet?\n", 2024)]
    [InlineData("From: Ada Byrne on 03/04/2024 09:12 AM\nTo: Bo Lund/Berths/Contoso@CONTOSO\ncc:\nSubject: Berths\n\nShall we meet?\n", 2024)]
    [InlineData("From: Ada Byrne/Northwind\nTo: Bo Lund/Contoso@Contoso\nDate: 03-04-2024 09:12\nSubject: Berths\n\nShall we meet?\n", 2024)]
    [InlineData("To: Bo Lund (bo@contoso.example);\nSubject: Berths;\n04.03.2024, 09:12, \"Ada Byrne\" <ada@northwind.example>:\n\nShall we meet?\n", 2024)]
    [InlineData("Cc: bo@contoso.example\nOn 4 March 2024, Ada Byrne <ada@northwind.example> wrote:\n> Shall we meet?\n", 2024)]
    public void Whom_a_message_went_to_is_not_who_wrote_it(string quoted, int year)
    {
        var quote = SplitView.Split("Yes.\n\n" + quoted).Of(SegmentKind.Quote).Single();
        Assert.Equal(("Ada Byrne", year), (quote.Author?.DisplayName, quote.Date?.Year));
    }

    [Theory]
    [InlineData("‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Monday, March 4, 2024 9:12 AM, Ada Byrne <ada@northwind.example> wrote:\n\n> Shall we meet?\n")]
    [InlineData("----- Mail original -----\nDe: \"Ada Byrne\" <ada@northwind.example>\nÀ: \"Bo Lund\" <bo@contoso.example>\nEnvoyé: Lundi 4 Mars 2024 09:12:02\nObjet: Quai\n\nDemain ?\n")]
    [InlineData("------- Forwarded Message -------\nFrom: Ada Byrne <ada@northwind.example>\nDate: On Monday, March 4th, 2024 at 9:12 AM\nSubject: Berth\nTo: Bo Lund <bo@contoso.example>\n\n> Shall we meet?\n>\n> Ada\n")]
    public void A_mark_and_what_stands_below_it_are_one_introduction(string quoted)
    {
        var body = SplitView.Split("Yes.\n\n" + quoted);
        var carried = body.Segments.Single(segment => segment.Kind is SegmentKind.Quote or SegmentKind.Forwarded);
        Assert.Equal((1, new MailAddress("ada@northwind.example", "Ada Byrne"), "Yes."), (carried.Depth, carried.Author!, body.OwnText.Trim()));
    }

    [Theory]
    [InlineData("po 2. 3. 2026 v 9:14 odesílatel Ada Byrne <ada@northwind.example> napsal:")]
    [InlineData("ma 2. maalisk. 2026 klo 9.14 Ada Byrne (ada@northwind.example) kirjoitti:")]
    public void A_date_is_read_as_its_language_writes_it(string attribution) =>
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 14, 0, TimeSpan.Zero), SplitView.Split($"Ano.\n\n{attribution}\n\n> Berth?\n").Of(SegmentKind.Quote).Single().Date);

    [Theory]
    [InlineData("Prima.", "Download Outlook voor iOS<https://aka.ms/o0ukef>")]
    [InlineData("Passt.", "Holen Sie sich Outlook für iOS")]
    [InlineData("Sí.", "Obtener Outlook para Android<https://aka.ms/AAb9ysg>")]
    [InlineData("了解しました。", "iOS 版 Outlook を入手<https://aka.ms/o0ukef>")]
    [InlineData("はい。", "iPhoneから送信")]
    [InlineData("Parfait.", "Envoyé avec la messagerie sécurisée Proton Mail.")]
    public void What_a_telephone_adds_is_no_own_text_and_the_answer_above_it_is(string answer, string device) =>
        Assert.Equal(answer, SplitView.Split($"{answer}\n\n{device}\n").OwnText.Trim());

    [Theory]
    [InlineData("Sent from Yahoo Mail on Android\n\n  On Mon, 3 Mar 2025 at 10:00, Jo Falk<jo@contoso.example> wrote:   Hi Ada,\nCan you come?\n")]
    [InlineData("Sent from Yahoo Mail on Android On Mon, 3 Mar 2025 at 10:00, Jo Falk<jo@contoso.example> wrote: Hi Ada, can you come?\n")]
    [InlineData("Yahoo Mail: Search, Organize, Conquer \n \n  On Mon, Mar 3, 2025 at 10:00 AM, Jo Falk<jo@contoso.example> wrote:   Hi Ada,\n")]
    [InlineData("Von Yahoo Mail auf Android gesendet Am Mo., März 3, 2025 at 10:00 schrieb Jo Falk<jo@contoso.example>:   Hallo Ada,\n")]
    [InlineData("Envoyé depuis Yahoo Mail pour Android\n\n  Le lun., mars 3, 2025 à 10:00, Jo Falk<jo@contoso.example> a écrit :   Bonjour Ada,\n")]
    [InlineData("Enviado desde Yahoo Mail para Android \n \n  El lun., mar. 3, 2025 a la(s) 10:00, Jo Falk<jo@contoso.example> escribió:   Hola Ada,\n")]
    [InlineData("Inviato da Yahoo Mail su Android \n \n  Il lun, mar 3, 2025 alle 10:00, Jo Falk<jo@contoso.example> ha scritto:   Ciao Ada,\n")]
    [InlineData("Enviado do Yahoo Mail no Android \n \n  Em seg., mar. 3, 2025 às 10:00, Jo Falk<jo@contoso.example> escreveu:   Oi Ada,\n")]
    public void Yahoo_on_a_telephone_writes_itself_the_attribution_and_the_first_words_on_one_line(string below)
    {
        var text = "I will come.\n\n" + below;
        var segments = BodySplitter.Split(text);
        Assert.Equal([SegmentKind.Own, SegmentKind.Signature, SegmentKind.Attribution, SegmentKind.Quote], segments.Select(segment => segment.Kind));
        Assert.Equal(new MailAddress("jo@contoso.example", "Jo Falk"), segments[3].Author);
        Assert.Equal(new DateTimeOffset(2025, 3, 3, 10, 0, 0, TimeSpan.Zero), segments[3].Date);
        Assert.Contains("Ada", segments[3].Span.Slice(text), StringComparison.Ordinal);
        Assert.Equal(text.Length, segments.Sum(segment => segment.Span.Length));
    }

    [Theory]
    [InlineData("The log of Mon, 3 Mar 2025 at 10:00 says:   all is well.\n")]
    [InlineData("On Monday 3 March I wrote:   come at ten.\nThat stands.\n")]
    [InlineData("Ask Jo <jo@contoso.example>: she knows.\n")]
    public void A_sentence_with_a_colon_in_it_is_cut_nowhere(string text) => Assert.Equal([SegmentKind.Own], BodySplitter.Split(text).Select(segment => segment.Kind));

    [Theory]
    [InlineData(">>>>> \"JF\" == Jo Falk <jo@contoso.example> writes:\n\n    JF> Can you come?\n    JF> At ten.\n\nYes.\n\n    JF> And Bo?\n\nNo.\n", "a.qq.o.q.o")]
    [InlineData("\"JF\" == Jo Falk <jo@contoso.example> writes:\n\nJF> Can you come?\nBL>> I can.\n\nYes.\n", "a.qq.o")]
    [InlineData(">>>>> On Mon, 3 Mar 2025 10:00:00 +0100, Jo Falk <jo@contoso.example> said:\n\nJF> Can you come?\n\nYes.\n", "a.q.o")]
    [InlineData("Type this:\n\nSQL> select 1;\nC> dir\n", "o.oo")]
    public void Supercite_quotes_with_initials(string text, string expected)
    {
        Assert.Equal(expected, SplitView.Letters(text));
        if (expected[0] == 'a')
            Assert.Equal(new MailAddress("jo@contoso.example", "Jo Falk"), BodySplitter.Split(text)[1].Author);
    }

    [Fact]
    public void A_line_that_could_be_cut_everywhere_takes_no_long_time()
    {
        var line = string.Concat(Enumerable.Repeat("On Mon, 3 Mar 2025 at 10:00, Jo <jo@contoso.example> wrote it:   ", 20_000));
        Assert.True(BodySplitter.Split(line).Count > 0);
    }

    [Fact]
    public void An_attribution_in_two_paragraphs_is_one()
    {
        var segments = BodySplitter.Split("I will come.\n\nSent from Yahoo Mail on Android\n\nOn Mon, 3 Mar 2025 at 10:00, Jo Falk\n\n<jo@contoso.example> wrote:\n\nCan you come?\n");
        Assert.Equal([SegmentKind.Own, SegmentKind.Signature, SegmentKind.Attribution, SegmentKind.Quote], segments.Select(segment => segment.Kind));
        Assert.Equal(new MailAddress("jo@contoso.example", "Jo Falk"), segments[3].Author);
    }

    [Fact]
    public void A_rule_above_the_mark_of_an_answered_message_is_no_word_of_the_senders() =>
        Assert.Equal("o..a.aaaa.q", SplitView.Letters("I will come.\n\n\n________________________________\n\n-----Original Message-----\nFrom: Jo Falk <jo@contoso.example>\nSent: Monday, 3 March 2025 10:00\nSubject: Berths\n\nCan you come?\n"));

    [Theory]
    [InlineData("-----Ada Byrne <ada@northwind.example> wrote: -----\nTo: Jo Falk <jo@contoso.example>\nFrom: Ada Byrne <ada@northwind.example>\nDate: 03/13/2025 10:00AM\nSubject: Berths\n\nCan you come?\n", "o.aaaaa.q")]
    [InlineData("-----Ada Byrne <ada@northwind.example> wrote: -----\n\nCan you come?\n", "o.a.q")]
    [InlineData("---------- Yönlendirilmiş ileti ---------\nGönderen: Ada Byrne <ada@northwind.example>\nTarih: 3 Mar 2025 Pzt 10:00\nKonu: Vinç\nAlıcı: Jo <jo@contoso.example>\n\nGelir misin?\n", "o.aaaaa.f")]
    public void A_mark_may_name_the_author_or_be_Turkish(string quoted, string lines)
    {
        var body = SplitView.Split("Tamam.\n\n" + quoted);
        Assert.Equal(lines, SplitView.Letters("Tamam.\n\n" + quoted));
        Assert.Equal(new MailAddress("ada@northwind.example", "Ada Byrne"), body.Segments.Single(segment => segment.Kind is SegmentKind.Quote or SegmentKind.Forwarded).Author);
    }

    [Theory]
    [InlineData("On the 3rd of March at 10:00 Ada Byrne <ada@northwind.example> was told to come. She wrote back:\nno.\n")]
    [InlineData("----- we wrote: -----\nWe come at ten.\n")]
    public void A_story_of_what_somebody_wrote_is_no_attribution(string text) => Assert.Equal([SegmentKind.Own], BodySplitter.Split(text).Select(segment => segment.Kind));

    [Theory]
    [InlineData("We come.\n\n-- \nJo Falk\nHarbour Ltd\n\nPS: call me on Monday please.\nThe line is bad.\n", "o.sss.oo")]
    [InlineData("We come.\n\n-- \nJo Falk\nHarbour Ltd\n\nP.S. call me on Monday please.\n\nPPS: and bring Ada.\n", "o.sss.o.o")]
    [InlineData("We come.\n\n-- \nJo Falk\nHarbour Ltd\n\nPS 12, Quay Road\n", "o.sss.s")]
    public void A_postscript_below_the_signature_is_the_senders_word(string text, string lines) => Assert.Equal(lines, SplitView.Letters(text));

    [Theory]
    [InlineData("On March 2, 2026 I wrote:\n\nWe need the crane on Friday.\n\nNothing has come since.", "ooo")]
    [InlineData("On March 2, 2026 we wrote:\n\nWe need the crane on Friday.", "oo")]
    [InlineData("On March 2, 2026 I wrote:\n> We need the crane on Friday.\nNothing has come since.", "aqo")]
    [InlineData("On March 2, 2026 Ivo Lund wrote:\n\nWe need the crane on Friday.", "aq")]
    public void A_pronoun_is_nobody_who_is_quoted_without_marks(string body, string letters) =>
        Assert.Equal(letters, SplitView.Letters(body).Replace(".", "", StringComparison.Ordinal));
}
