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
    [InlineData(MessageClass.Newsletter, "List-Id: <weekly.news.example>\nList-Post: NO (announcements only)\n")]
    [InlineData(MessageClass.Newsletter, "List-Id: <ada.letters.example>\nList-Post: <https://letters.example/p/12>\nList-Unsubscribe: <https://letters.example/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n")]
    [InlineData(MessageClass.ListDiscussion, "List-Id: <ports.groups.example>\nList-Post: <https://groups.example/ports/post>, <mailto:ports@groups.example>\nList-Unsubscribe: <https://groups.example/u>\n")]
    [InlineData(MessageClass.Newsletter, "Precedence: bulk\n")]
    [InlineData(MessageClass.Person, "List-Unsubscribe: <https://news.example/u>\nIn-Reply-To: <a@x.example>\n")]
    [InlineData(MessageClass.Notification, "Auto-Submitted: auto-generated\n")]
    [InlineData(MessageClass.Notification, "X-GitHub-Reason: mention\nList-Id: <repo.owner.example>\nIn-Reply-To: <a@x.example>\n")]
    [InlineData(MessageClass.AutomaticReply, "Auto-Submitted: auto-replied\nIn-Reply-To: <a@x.example>\n")]
    [InlineData(MessageClass.Person, "Feedback-ID: i0123456a:Fastmail\n")]
    [InlineData(MessageClass.Newsletter, "Feedback-ID: 1.eu-west-1.x:AmazonSES\nList-Unsubscribe: <https://news.example/u>\n")]
    [InlineData(MessageClass.Person, "X-SG-EID: abc\nIn-Reply-To: <a@x.example>\n")]
    [InlineData(MessageClass.ListDiscussion, "List-Id: <ports.lists.example>\nList-Post: <mailto:ports@lists.example>\nList-Unsubscribe: <https://lists.example/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n")]
    [InlineData(MessageClass.AutomaticReply, "X-Autoreply: yes\n")]
    [InlineData(MessageClass.AutomaticReply, "X-Autoresponder: Northwind 1.0\n")]
    [InlineData(MessageClass.Person, "X-Autoresponder: no\n")]
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
    [InlineData(MessageClass.Spam, "X-Bogosity: Spam, tests=bogofilter\n")]
    [InlineData(MessageClass.Person, "X-Bogosity: Ham, tests=bogofilter\n")]
    [InlineData(MessageClass.Spam, "X-MS-Exchange-Organization-SCL: 9\n")]
    [InlineData(MessageClass.Person, "X-MS-Exchange-Organization-SCL: 1\n")]
    [InlineData(MessageClass.Spam, "X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:5;SFV:SPM;\n")]
    [InlineData(MessageClass.AutomaticReply, "Precedence: junk\nIn-Reply-To: <a@x.example>\n")]
    [InlineData(MessageClass.Notification, "X-Gerrit-MessageType: comment\nList-Id: <code.northwind.example>\n")]
    [InlineData(MessageClass.Notification, "X-Cron-Env: <SHELL=/bin/sh>\n")]
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
    [InlineData(MessageClass.Bounce, "MAILER-DAEMON@mx.example", "Warning: message 4711 delayed 24 hours")]
    [InlineData(MessageClass.Bounce, "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.example", "Undeliverable: Berth plan")]
    [InlineData(MessageClass.Person, "microsoftexchange@contoso.example", "Undeliverable: why?")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Out of Office AutoReply: Berth plan")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Out of office")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Out of office on Friday")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Frånvaro på fredag")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Fora do escritório: Plano de cais")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Automatikus válasz: Berth plan")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "自動返信: Berth plan")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Automatic reply")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Auto Reply from Ada Byrne")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "Auto-Reply Re: Berth plan")]
    [InlineData(MessageClass.AutomaticReply, "ada@northwind.example", "AUTO: Ada Byrne is out of the office (returning 11/03/2025)")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Auto: the van is out of the office park")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Automatic reply settings for the team")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Automatische Antworten einrichten")]
    [InlineData(MessageClass.Spam, "ada@northwind.example", "***SPAM*** Win")]
    [InlineData(MessageClass.Spam, "ada@northwind.example", "[SPAM] Win")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Re: [SPAM] Win")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "[spam-filter] new rules")]
    [InlineData(MessageClass.Newsletter, "newsletter@shop.example", "Issue 14")]
    [InlineData(MessageClass.Receipt, "buchung@shop.example", "Ihre Rechnung Nr. 4711")]
    [InlineData(MessageClass.Receipt, "zamowienia@sklep.example", "Potwierdzenie zamówienia 12")]
    [InlineData(MessageClass.Receipt, "no-reply@shop.example", "注文内容ご確認")]
    [InlineData(MessageClass.Receipt, "tickets@shop.example", "Your tickets for the harbour night")]
    [InlineData(MessageClass.Receipt, "no-reply@rides.example", "Your Thursday evening trip with Northwind")]
    [InlineData(MessageClass.Receipt, "no-reply@shop.example", "Tu compra está confirmada")]
    [InlineData(MessageClass.Receipt, "no-reply@shop.example", "Ihre Northwind Bestellung Nr. 12 wurde versandt")]
    [InlineData(MessageClass.Notification, "no-reply@shop.example", "Your newsletter choice is confirmed")]
    [InlineData(MessageClass.Person, "ada@northwind.example", "Our trip with the children")]
    [InlineData(MessageClass.Notification, "Ada Byrne <bugzilla-daemon@northwind.example>", "[Bug 12] Crane brake")]
    [InlineData(MessageClass.Person, "Gerrit de Vries <gerrit@northwind.example>", "Re: the brake")]
    [InlineData(MessageClass.Notification, "calendar-notification@northwind.example", "Notification: Berth plan")]
    public async Task Sender_and_subject_tell_the_class(MessageClass expected, string from, string subject) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", subject, from: from))).Classification.Class);

    [Theory]
    [InlineData("REQUEST", MessageClass.Invitation)]
    [InlineData("CANCEL", MessageClass.Invitation)]
    [InlineData("REPLY", MessageClass.InvitationResponse)]
    [InlineData("PUBLISH", MessageClass.Person)]
    [InlineData("REQUEST", MessageClass.Invitation, "application/ics")]
    [InlineData("PUBLISH", MessageClass.Person, "application/ics")]
    public async Task A_calendar_part_is_an_invitation_or_its_answer(string method, MessageClass expected, string type = "text/calendar")
    {
        var body = $"--b\nContent-Type: text/plain\n\nSee you there.\n--b\nContent-Type: {type}; method={method}\n\nBEGIN:VCALENDAR\nMETHOD:{method}\nEND:VCALENDAR\n--b--\n";
        var message = await MailText.One(MailText.Message("m@x.example", body: body, more: $"Content-Type: multipart/{(type == "text/calendar" ? "alternative" : "mixed")}; boundary=b\n"));
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

    [Theory]
    [InlineData("ports@lists.example", "List-Id: <ports.lists.example>\nPrecedence: list\nList-Unsubscribe: <mailto:x@lists.example>\n", MessageClass.ListDiscussion)]
    [InlineData("PORTS@LISTSERV.example", "Precedence: list\nList-Subscribe: <mailto:PORTS-subscribe-request@LISTSERV.example>\nList-Unsubscribe: <mailto:PORTS-unsubscribe-request@LISTSERV.example>\n", MessageClass.ListDiscussion)]
    [InlineData("bo@contoso.example", "List-Id: <ports.lists.example>\nList-Unsubscribe: <mailto:ports-leave@lists.example>\n", MessageClass.Newsletter)]
    [InlineData("news@lists.example", "List-Id: <news.lists.example>\nList-Unsubscribe: <mailto:news-leave@lists.example>\n", MessageClass.Newsletter)]
    [InlineData("ports@lists.example", "List-Id: <ports.lists.example>\nFeedback-ID: 12\nList-Unsubscribe: <mailto:x@lists.example>\n", MessageClass.Newsletter)]
    public async Task What_is_written_to_a_lists_own_address_is_a_discussion_though_the_list_tells_no_more_than_its_id(string to, string headers, MessageClass expected)
    {
        var text = MailText.Message("m@x.example", more: headers).Replace("To: Bo Lund <bo@contoso.example>", "To: " + to, StringComparison.Ordinal);
        Assert.Equal(expected, (await MailText.One(text)).Classification.Class);
    }

    [Theory]
    [InlineData("Accepted: Berth plan", "", "", MessageClass.InvitationResponse)]
    [InlineData("Zugesagt: Liegeplan", "", "", MessageClass.InvitationResponse)]
    [InlineData("Refusé : Plan de quai", " \n", "", MessageClass.InvitationResponse)]
    [InlineData("承諾: 計画", "", "", MessageClass.InvitationResponse)]
    [InlineData("Accepted: your offer for the crane", "We take it.\n", "", MessageClass.Person)]
    [InlineData("Tentative: Berth plan", "I may be late.\n", "Content-Class: urn:content-classes:calendarmessage\n", MessageClass.InvitationResponse)]
    [InlineData("Canceled: Berth plan", "Not needed.\n", "Content-Class: urn:content-classes:calendarmessage\n", MessageClass.Invitation)]
    [InlineData("Invitation: Berth plan @ Mon 3 Feb 2025", "You have been invited.\n", "Sender: Google Calendar <calendar-x@google.example>\n", MessageClass.Invitation)]
    [InlineData("Invitation: the launch", "Do come.\n", "", MessageClass.Person)]
    public async Task An_invitation_or_its_answer_without_its_calendar_part_is_known_where_no_person_wrote_in_it(string subject, string body, string headers, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", subject, body, more: headers))).Classification.Class);

    [Theory]
    [InlineData("Accepted: Berth plan @ Mon Feb 3, 2025 10am - 11am (CET) (bo@contoso.example)", "I bring the drawings.\n", MessageClass.InvitationResponse)]
    [InlineData("Declined: Berth plan", "I am away.\n\n-----Original Appointment-----\nFrom: Bo Lund\nSent: Sunday, 2 February 2025 10:00\nTo: Ada Byrne\nSubject: Berth plan\nWhen: Monday, 3 February 2025 10:00-11:00\nWhere: Quay 4\n", MessageClass.InvitationResponse)]
    [InlineData("Zugesagt: Liegeplan", "Ich komme.\n\nWann: Montag, 3. Februar 2025 10:00\nWo: Kai 4\n", MessageClass.InvitationResponse)]
    [InlineData("Canceled: Berth plan", "When: Monday, 3 February 2025 10:00\nWhere: Quay 4\n\n*~*~*~*~*~*~*~*~*~*\n\nNot needed.\n", MessageClass.Invitation)]
    [InlineData("Invitation: Berth plan @ Mon Feb 3, 2025 10am (CET)", "You have been invited.\n", MessageClass.Invitation)]
    [InlineData("Invitation: the launch", "Do come.\n\nWhen: Friday at 7\nWhere: the pier\n", MessageClass.Person)]
    [InlineData("Accepted: your offer @ 2000 euros", "We take it.\n", MessageClass.Person)]
    [InlineData("Re: Accepted: Berth plan @ Mon Feb 3, 2025 10am (CET)", "Good.\n", MessageClass.Person)]
    public async Task One_with_words_of_somebodys_is_known_by_the_appointment_in_it(string subject, string body, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", subject, body))).Classification.Class);

    [Theory]
    [InlineData("Read: Berth plan", "Your message\n\nTo: Ada Byrne\nSubject: Berth plan\n\nwas read on Monday, 3 February 2025 10:00.\n", "", MessageClass.Notification)]
    [InlineData("Gelesen: Liegeplan", "Ihre Nachricht\n\nAn: Ada Byrne\nBetreff: Liegeplan\n\nwurde am Montag, 3. Februar 2025 10:00 gelesen.\n", "", MessageClass.Notification)]
    [InlineData("Read: Berth plan", "I read your message, it was read on 3 February.\n", "", MessageClass.Person)]
    [InlineData("Berth plan", "When: Monday, 3 February 2025 10:00\nWhere: Quay 4\n\n*~*~*~*~*~*~*~*~*~*\n\nDo come.\n", "", MessageClass.Invitation)]
    [InlineData("Berth plan", "Do come.\n", "Content-Class: urn:content-classes:calendarmessage\n", MessageClass.Invitation)]
    [InlineData("Berth plan", "When: Monday, 3 February 2025 10:00\nWhere: Quay 4\n\nDo come.\n", "", MessageClass.Person)]
    [InlineData("Re: Berth plan", "When: Monday, 3 February 2025 10:00\nWhere: Quay 4\n\n*~*~*~*~*~*~*~*~*~*\n", "", MessageClass.Person)]
    [InlineData("Berth plan", "Do come.\n", "Content-Class: urn:content-classes:message\n", MessageClass.Person)]
    public async Task What_Outlook_writes_of_reading_and_of_appointments_is_known_by_its_text(string subject, string body, string headers, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", subject, body, more: headers))).Classification.Class);

    [Theory]
    [InlineData("Hello Bo,\n\nthe crane stands on Friday. Can you come?\n\nAda\n", "", MessageClass.Person)]
    [InlineData("Hello there.\n", "", MessageClass.Newsletter)]
    [InlineData("Dear Bo,\n\nthree offers for you.\n\nUnsubscribe: https://shop.example/u\n", "", MessageClass.Newsletter)]
    [InlineData("Liebe Leser,\n\ndie Woche am Kai.\n\nAbbestellen: https://shop.example/u\n", "", MessageClass.Newsletter)]
    [InlineData("Hello Bo,\n\nthe week at the quay.\n", "List-Unsubscribe: <https://shop.example/u>\n", MessageClass.Newsletter)]
    [InlineData("The crane stands on Friday.\n", "In-Reply-To: <a@x.example>\n", MessageClass.Person)]
    public async Task From_news_comes_a_newsletter_unless_somebody_writes_to_somebody(string body, string headers, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", "The crane", body, "Quay News <news@quay.example>", headers))).Classification.Class);

    [Theory]
    [InlineData(MessageClass.Deleted, "X-Gmail-Labels: =?UTF-8?Q?Papierkorb,Ge=C3=B6ffnet?=\n")]
    [InlineData(MessageClass.Deleted, "X-Gmail-Labels: =?UTF-8?B?44K044Of566x?=\n")]
    [InlineData(MessageClass.Deleted, "X-Mozilla-Status: 0009\nX-Mozilla-Status2: 00000000\n")]
    [InlineData(MessageClass.Person, "X-Mozilla-Status: 0001\n")]
    [InlineData(MessageClass.Deleted, "Status: RO\nX-Status: DF\n")]
    [InlineData(MessageClass.Person, "Status: RO\nX-Status: AF\n")]
    [InlineData(MessageClass.Newsletter, "List-Unsubscribe: <https://news.example/u>\n")]
    public async Task What_its_owner_deleted_is_told_from_what_is_kept(MessageClass expected, string headers) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", more: headers))).Classification.Class);

    [Theory]
    [InlineData("Maildir/cur/1.host:2,ST", MessageClass.Deleted)]
    [InlineData("Maildir/cur/1.host;2,ST", MessageClass.Deleted)]
    [InlineData("Maildir/cur/1.host:2,FS", MessageClass.Person)]
    [InlineData("Maildir/.Trash/cur/1.host:2,S", MessageClass.Deleted)]
    [InlineData("Deleted Items.mbox", MessageClass.Deleted)]
    public async Task So_is_what_lies_in_the_trash_or_is_marked_in_a_Maildir(string name, MessageClass expected)
    {
        using var folder = new MailFolder();
        var message = MailText.Message("m@x.example");
        folder.Write(name, name.EndsWith(".mbox", StringComparison.Ordinal) ? MailText.Entry(message) : message);
        Assert.Equal(expected, Assert.Single((await folder.ReadAll()).Messages()).Classification.Class);
    }

    [Theory]
    [InlineData("Undeliverable: Berth plan", "Return-Path: <>\n", "Sorry.\n", MessageClass.Bounce)]
    [InlineData("Undeliverable: Berth plan", "Return-Path: <ada@northwind.example>\n", "Sorry.\n", MessageClass.Person)]
    [InlineData("Re: Undeliverable: Berth plan", "Return-Path: <>\n", "Sorry.\n", MessageClass.Person)]
    [InlineData("Undeliverable: Berth plan", "", "Your message did not reach some or all of the intended recipients.\n", MessageClass.Bounce)]
    public async Task A_bounce_without_the_parts_of_a_report_is_known_by_who_writes_it_and_how(string subject, string headers, string body, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", subject, body, more: headers))).Classification.Class);

    [Theory]
    [InlineData("gerrit@mill.example", false, false)]
    [InlineData("bouncer@mill.example", false, false)]
    [InlineData("bounce-12@mill.example", true, false)]
    [InlineData("voicemail@mill.example", true, false)]
    [InlineData("support-de@mill.example", false, true)]
    [InlineData("info.uk@mill.example", false, true)]
    [InlineData("info.byrne@mill.example", false, false)]
    [InlineData("sekretariat@mill.example", false, true)]
    public void Desks_and_machines_are_told_from_people(string address, bool isMachine, bool isDesk) =>
        Assert.Equal((isMachine, isMachine || isDesk), (FactForge.Mail.Identity.RoleAddresses.IsMachine(address), FactForge.Mail.Identity.RoleAddresses.IsNobody(address)));
}
