namespace FactForge.Mail.Tests.Classifying;

public sealed class MessageClassifierTests
{
    [Theory]
    [InlineData(MessageClass.Person, "")]
    [InlineData(MessageClass.Person, "Auto-Submitted: no\n")]
    [InlineData(MessageClass.Person, "Precedence: list\n")]
    [InlineData(MessageClass.ListDiscussion, "List-Id: <ports.lists.example>\nList-Post: <mailto:ports@lists.example>\nList-Unsubscribe: <mailto:ports-request@lists.example>\nPrecedence: list\n")]
    [InlineData(MessageClass.ListDiscussion, "X-BeenThere: ports@lists.example\nPrecedence: bulk\n")]
    [InlineData(MessageClass.ListDiscussion, "List-Id: <ports.lists.example>\nIn-Reply-To: <a@x.example>\nList-Unsubscribe: <https://lists.example/u>\n")]
    [InlineData(MessageClass.Newsletter, "List-Unsubscribe: <https://news.example/u>\n")]
    [InlineData(MessageClass.Newsletter, "List-Id: <weekly.news.example>\nList-Post: NO\nList-Unsubscribe: <https://news.example/u>\n")]
    [InlineData(MessageClass.Newsletter, "Precedence: bulk\n")]
    [InlineData(MessageClass.Person, "List-Unsubscribe: <https://news.example/u>\nIn-Reply-To: <a@x.example>\n")]
    [InlineData(MessageClass.Notification, "Auto-Submitted: auto-generated\n")]
    [InlineData(MessageClass.Notification, "X-GitHub-Reason: mention\nList-Id: <repo.owner.example>\nIn-Reply-To: <a@x.example>\n")]
    [InlineData(MessageClass.AutomaticReply, "Auto-Submitted: auto-replied\nIn-Reply-To: <a@x.example>\n")]
    [InlineData(MessageClass.AutomaticReply, "X-Autoreply: yes\n")]
    [InlineData(MessageClass.Bounce, "X-Failed-Recipients: a@x.example\n")]
    [InlineData(MessageClass.Spam, "X-Spam-Flag: YES\n")]
    [InlineData(MessageClass.Spam, "X-Gmail-Labels: =?UTF-8?Q?Spam,Unge=C3=B6ffnet?=\n")]
    [InlineData(MessageClass.Spam, "X-Gmail-Labels: =?UTF-8?B?6L+35oOR44Oh44O844OrLOacquiqrQ==?=\n")]
    [InlineData(MessageClass.Spam, "X-Gmail-Labels: =?UTF-8?Q?Correo_no_deseado,No_le=C3=ADdos?=\n")]
    [InlineData(MessageClass.Person, "X-Gmail-Labels: =?UTF-8?Q?Posteingang,Wichtig,Ge=C3=B6ffnet,Kategorie:_Werbung?=\n")]
    [InlineData(MessageClass.Draft, "X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,Ge=C3=B6ffnet?=\n")]
    [InlineData(MessageClass.Draft, "X-Gmail-Labels: Borradores\n")]
    [InlineData(MessageClass.Draft, "X-Gmail-Labels: =?UTF-8?B?5LiL5pu444GN?=\n")]
    [InlineData(MessageClass.Person, "X-Gmail-Labels: Inbox,Draft\nReceived: from a.example by b.example; Mon, 3 Feb 2025 10:00:00 +0000\n")]
    public async Task Headers_tell_the_class(MessageClass expected, string headers) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", more: headers))).Classification.Class);

    [Theory]
    [InlineData(MessageClass.Notification, "no-reply@shop.example", "Your parcel is on its way")]
    [InlineData(MessageClass.Receipt, "no-reply@shop.example", "Your receipt 4711")]
    [InlineData(MessageClass.Receipt, "orders@shop.example", "Rechnung 4711")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Invoice for the crane")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Re: Automatic reply: Berth plan")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Out of Office: Berth plan")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Réponse automatique : Berth plan")]
    [InlineData(MessageClass.Bounce, "MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender")]
    public async Task Sender_and_subject_tell_the_class(MessageClass expected, string from, string subject) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", subject, from: from))).Classification.Class);

    [Theory]
    [InlineData("REQUEST", MessageClass.Invitation)]
    [InlineData("CANCEL", MessageClass.Invitation)]
    [InlineData("REPLY", MessageClass.InvitationResponse)]
    [InlineData("PUBLISH", MessageClass.Person)]
    public async Task A_calendar_part_is_an_invitation_or_its_answer(string method, MessageClass expected)
    {
        var body = $"--b\nContent-Type: text/plain\n\nSee you there.\n--b\nContent-Type: text/calendar; method={method}\n\nBEGIN:VCALENDAR\nMETHOD:{method}\nEND:VCALENDAR\n--b--\n";
        var message = await MailText.One(MailText.Message("m@x.example", body: body, more: "Content-Type: multipart/alternative; boundary=b\n"));
        Assert.Equal(expected, message.Classification.Class);
        Assert.Equal("See you there.", message.Body.Text.Trim());
    }

    [Fact]
    public async Task A_delivery_report_is_a_bounce_and_what_it_returns_is_not_its_text()
    {
        const string body = "--b\nContent-Type: text/plain\n\nIt could not be delivered.\n--b\nContent-Type: message/delivery-status\n\nStatus: 5.1.1\n\n--b\nContent-Type: message/rfc822\n\nFrom: bo@contoso.example\nSubject: hello\n\nI will pay on Friday.\n--b--\n";
        var message = await MailText.One(MailText.Message("m@x.example", body: body, more: "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n"));
        Assert.Equal(MessageClass.Bounce, message.Classification.Class);
        Assert.DoesNotContain("Friday", message.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configured_rules_go_before_and_say_so()
    {
        var options = new MailOptions { ClassRules = [new() { Class = MessageClass.Person, Sender = "@shop.example" }, new() { Class = MessageClass.Spam, When = MessageClass.Person, Label = "cold" }] };
        var message = await MailText.One(MailText.Message("m@x.example", from: "no-reply@shop.example"), options);
        Assert.Equal(new MessageClassification(MessageClass.Person, "configured: sender @shop.example"), message.Classification);
        Assert.Equal(MessageClass.Spam, (await MailText.One(MailText.Message("m@x.example", more: "X-Gmail-Labels: Inbox,Cold\n"), options)).Classification.Class);
        Assert.Equal(MessageClass.Person, (await MailText.One(MailText.Message("m@x.example"), options)).Classification.Class);
    }
}
