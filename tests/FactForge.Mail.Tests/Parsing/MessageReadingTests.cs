using System.Text;

namespace FactForge.Mail.Tests.Parsing;

public sealed class MessageReadingTests
{
    [Fact]
    public async Task A_message_without_an_id_is_known_by_its_content_wherever_it_lies()
    {
        var text = "From: ada@northwind.example\nDate: Mon, 3 Feb 2025 10:00:00 +0000\nSubject: x\n\nHello.\n";
        var alone = await MailText.One(text);
        Assert.StartsWith("sha256:", alone.Id.Value, StringComparison.Ordinal);
        Assert.Equal(alone.Id, (await MailText.Read(MailText.Entry(text))).Messages()[0].Id);
    }

    [Fact]
    public async Task Re_wrapped_and_tagged_copies_share_their_content()
    {
        var direct = await MailText.One(MailText.Message("m@x.example", body: "We meet on Friday\nat the pier.\n"));
        var listed = await MailText.One(MailText.Message("other@x.example", "[ports] Berth plan", "We meet on  Friday at\r\nthe pier.\n\n", more: "List-Id: <ports.lists.example>\n"));
        Assert.Equal(direct.Content, listed.Content);
        Assert.NotEqual(direct.Content, (await MailText.One(MailText.Message("m@x.example", body: "We meet on Monday\nat the pier.\n"))).Content);
    }

    [Theory]
    [InlineData("<a=5Fb=3Dc@x.example>", "a_b=c@x.example")]
    [InlineData("a@x.example", "a@x.example")]
    [InlineData("<a@x.\n example>", "a@x.example")]
    [InlineData("<<a@x.example>>", "a@x.example")]
    public async Task Broken_ids_are_mended(string field, string id) =>
        Assert.Equal(id, (await MailText.One($"From: ada@northwind.example\nMessage-ID: {field}\n\nx\n")).Id.Value);

    [Fact]
    public async Task References_come_before_In_Reply_To_and_its_own_id_is_left_out()
    {
        var message = await MailText.One(MailText.Message("c@x.example", more: "References: <a@x.example>\n <b@x.example> <c@x.example>\nIn-Reply-To: <d@x.example>\n"));
        Assert.Equal(["a@x.example", "b@x.example", "d@x.example"], message.References.Select(reference => reference.Value));
    }

    [Fact]
    public async Task An_address_in_a_prose_In_Reply_To_is_no_reference()
    {
        var message = await MailText.One(MailText.Message("c@x.example", more: "In-Reply-To: Bo Lund <bo@contoso.example>'s message of Monday <a@x.example>\n"));
        Assert.Equal(["a@x.example"], message.References.Select(reference => reference.Value));
    }

    [Theory]
    [InlineData("Mon, 3 Feb 2025 10:00:00 +0000", "2025-02-03T10:00:00Z")]
    [InlineData("Mon, 3 Feb 1913 10:00:00 +0000", "2025-02-03T10:05:00Z")]
    [InlineData("Sat, 3 Feb 2035 10:00:00 +0000", "2025-02-03T10:05:00Z")]
    [InlineData("yesterday", "2025-02-03T10:05:00Z")]
    public async Task An_absurd_date_gives_way_to_the_first_Received(string date, string expected)
    {
        var message = await MailText.One($"Received: from b by c; Mon, 3 Feb 2025 10:07:00 +0000\nReceived: from a by b; Mon, 3 Feb 2025 11:05:00 +0100\nFrom: ada@northwind.example\nDate: {date}\nMessage-ID: <m@x.example>\n\nx\n");
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), message.Date);
    }

    [Fact]
    public async Task Without_Date_and_Received_the_From_line_tells()
    {
        var mbox = MailText.Entry("From: ada@northwind.example\nMessage-ID: <m@x.example>\n\nx\n");
        Assert.Equal(new DateTimeOffset(2025, 2, 3, 10, 0, 0, TimeSpan.Zero), (await MailText.Read(mbox)).Messages()[0].Date);
        Assert.Null((await MailText.One("From: ada@northwind.example\nMessage-ID: <m@x.example>\n\nx\n")).Date);
    }

    [Fact]
    public async Task Gmail_labels_and_thread_are_read_encoded_and_quoted_ones_too()
    {
        var message = await MailText.One(MailText.Message("m@x.example", more: "X-GM-THRID: 1823450987234\nX-Gmail-Labels: =?UTF-8?Q?Envoy=C3=A9s,\"Ports,_north\",Ouvert?=\n"));
        Assert.Equal("1823450987234", message.DeclaredThread);
        Assert.Equal(["Envoyés", "Ports, north", "Ouvert"], message.Labels);
    }

    [Fact]
    public async Task Plain_text_goes_before_HTML_and_attachments_are_no_text()
    {
        const string body = "--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\nPlain words.\n--a\nContent-Type: text/html\n\n<p>Other words.</p>\n--a--\n--m\nContent-Type: text/plain; name=notes.txt\nContent-Disposition: attachment; filename=notes.txt\n\nAttached words.\n--m--\n";
        var message = await MailText.One(MailText.Message("m@x.example", body: body, more: "Content-Type: multipart/mixed; boundary=m\n"));
        Assert.Equal("Plain words.", message.Body.Text.Trim());
    }

    [Fact]
    public async Task HTML_alone_becomes_text()
    {
        var message = await MailText.One(MailText.Message("m@x.example", body: "<html><head><style>p{}</style></head><body><p>Bj&ouml;rn comes.</p><p>Friday.</p></body></html>", more: "Content-Type: text/html\n"));
        Assert.Contains("Björn comes.", message.Body.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("p{}", message.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_sent_on_as_an_attachment_is_text_with_its_header()
    {
        const string body = "--m\nContent-Type: text/plain\n\nSee below.\n--m\nContent-Type: message/rfc822\n\nFrom: Walter Ibsen <w@council.example>\nDate: Sat, 1 Feb 2025 09:00:00 +0000\nSubject: Dredging\n\nThe inner basin is next.\n--m--\n";
        var text = (await MailText.One(MailText.Message("m@x.example", body: body, more: "Content-Type: multipart/mixed; boundary=m\n"))).Body.Text;
        Assert.Contains("From: Walter Ibsen <w@council.example>", text, StringComparison.Ordinal);
        Assert.Contains("The inner basin is next.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "Åkesson håller", "utf-8")]
    [InlineData("iso-8859-1", "Åkesson håller", "utf-8")]
    [InlineData("us-ascii", "Åkesson håller", "utf-8")]
    [InlineData("x-nonsense", "Åkesson håller", "utf-8")]
    [InlineData("utf-8", "Åkesson håller med om “berth”", "windows-1252")]
    [InlineData("iso-8859-1", "It costs 5 € “net”", "windows-1252")]
    [InlineData("koi8-r", "Слоты на сентябрь", "koi8-r")]
    [InlineData("iso-2022-jp", "田中です", "iso-2022-jp")]
    [InlineData("gb18030", "回复邮件", "gb18030")]
    public async Task Text_is_right_also_where_the_charset_label_is_wrong(string label, string text, string real)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = [.. MailText.Bytes(MailText.Message("m@x.example", body: "", more: $"Content-Type: text/plain; charset={label}\nContent-Transfer-Encoding: 8bit\n")), .. Encoding.GetEncoding(real).GetBytes(text)];
        Assert.Equal(text, (await MailText.Read(bytes)).Messages()[0].Body.Text);
    }

    [Fact]
    public async Task Raw_8_bit_headers_and_NUL_bytes_are_read()
    {
        byte[] bytes = [.. MailText.Bytes("From: Sven Åkesson <sven@tideway.example>\nSubject: H\0all\u00f6 d\u00e4r\nMessage-ID: <m@x.example>\n\nA\0B\n")];
        var message = (await MailText.Read(bytes)).Messages()[0];
        Assert.Equal(("Sven Åkesson", "AB\n"), (message.From?.DisplayName, message.Body.Text));
        Assert.DoesNotContain('\0', message.Subject);
    }

    [Fact]
    public async Task Flowed_text_is_joined_at_its_depth()
    {
        var body = "> He said \n> so and so.\nWe go on \nto the end.\n\n-- \nAda\n";
        var message = await MailText.One(MailText.Message("m@x.example", body: body, more: "Content-Type: text/plain; format=flowed\n"));
        Assert.Equal("> He said so and so.\nWe go on to the end.\n\n-- \nAda\n", message.Body.Text);
    }

    [Fact]
    public async Task What_is_no_address_ends_no_list_of_recipients()
    {
        var message = await MailText.One(MailText.Message("m@x.example", more: "Cc: Ops Desk <ops@northwind.example>:, Ada <ada@contoso.example>\nBcc: undisclosed-recipients:;\nReply-To: Jo Hale <jo@contoso.example>\nReply-To: Desk <desk@contoso.example>\n"));
        Assert.Equal(["ops@northwind.example", "ada@contoso.example"], message.Cc.Select(address => address.Address));
        Assert.Equal(["jo@contoso.example", "desk@contoso.example"], message.ReplyTo.Select(address => address.Address));
    }

    [Fact]
    public async Task A_quoted_From_line_above_the_header_is_passed_over()
    {
        var message = await MailText.One(MailText.Entry(">From - Mon Feb  3 10:00:00 2,025\n" + MailText.Message("m@x.example")));
        Assert.Equal(("m@x.example", "Berth plan", "Hello there.\n"), (message.Id.Value, message.Subject, message.Body.Text));
    }

    [Theory]
    [InlineData("multipart/mixed", "We meet on Friday.\n", "We meet on Friday.\n")]
    [InlineData("multipart/mixed; boundary=right", "We meet on Friday.\n", "We meet on Friday.\n")]
    [InlineData("multipart/alternative; boundary=right", "<html><p>We meet on Friday.</p></html>\n", "We meet on Friday.")]
    [InlineData("multipart/mixed; boundary=right", "--wrong\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nWe meet on the qu=E4y.\n--wrong--\n", "We meet on the quäy.")]
    [InlineData("multipart/alternative", "--x\nContent-Type: text/plain\n\nWe meet.\n--x\nContent-Type: text/html\n\n<p>We meet.</p>\n--x--\n", "We meet.")]
    public async Task A_body_whose_boundary_is_wrong_is_read(string type, string body, string expected) =>
        Assert.Equal(expected.Trim(), (await MailText.One(MailText.Message("m@x.example", body: body, more: $"MIME-Version: 1.0\nContent-Type: {type}\n"))).Body.Text.Trim());

    [Theory]
    [InlineData("Please view this message in a program that shows HTML.", "<p>The berth is number nine, from Monday on, and the crane comes with it.</p>", "The berth is number nine, from Monday on, and the crane comes with it.")]
    [InlineData("Please send the plan in HTML.", "<p>Please send the plan in <b>HTML</b>.</p><p>Jo, Harbour Ltd, a long signature of a house</p>", "Please send the plan in HTML.")]
    [InlineData("To view this email, please use an HTML compatible email viewer.", "<p>The crane comes on Friday.</p>", "The crane comes on Friday.")]
    [InlineData("This is a multi-part message in MIME format.", "<p>Yes, Friday.</p>", "Yes, Friday.")]
    [InlineData("Ihr E-Mail-Programm kann kein HTML anzeigen.", "<p>Der Kran kommt Freitag.</p>", "Der Kran kommt Freitag.")]
    [InlineData("Votre logiciel de messagerie n'affiche pas ce message.", "<p>La grue arrive vendredi.</p>", "La grue arrive vendredi.")]
    [InlineData("-", "<p>The crane comes on Friday.</p>", "The crane comes on Friday.")]
    [InlineData("👍", "<p>👍</p><p>Sent from the quay</p>", "👍")]
    [InlineData("The browser crashes when the client opens the plan.", "<p>The browser crashes when the client opens the plan.</p><p>Ada, Harbour Ltd</p>", "The browser crashes when the client opens the plan.")]
    [InlineData("Please use an HTML viewer.", "<p><img src='cid:a'></p>", "Please use an HTML viewer.")]
    [InlineData("See you.", "<p>See you on Monday at the quay, where all meet.</p>", "See you.")]
    public async Task A_plain_part_that_asks_for_HTML_gives_way_to_it(string plain, string html, string expected)
    {
        var body = $"--b\nContent-Type: text/plain\n\n{plain}\n--b\nContent-Type: text/html\n\n{html}\n--b--\n";
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", body: body, more: "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n"))).Body.Text.Trim());
    }

    [Fact]
    public async Task HTML_with_its_pictures_beside_a_plain_part_says_the_same_and_an_attached_message_does_not()
    {
        var body = "--a\nContent-Type: text/plain\n\nWe meet.\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>We meet.</p>\n"
            + "--b\nContent-Type: message/rfc822\n\nFrom: Cy Dee <cy@dee.example>\nSubject: Cranes\n\nThe crane is new.\n--b--\n--a--\n";
        var read = (await MailText.One(MailText.Message("m@x.example", body: body, more: "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=a\n"))).Body;
        Assert.Equal("We meet.", read.OwnText.Trim());
        Assert.Contains("The crane is new.", read.Text, StringComparison.Ordinal);
    }
}
