using FactForge.Mail.Identity;

namespace FactForge.Mail.Tests.Identity;

/// <summary>What Exchange and Lotus Notes call their people, where exports have it in an address's place.</summary>
public sealed class InternalNamesTests
{
    [Theory]
    [InlineData("\"Byrne, Ada\" </O=NORTHWIND/OU=EXCHANGE ADMINISTRATIVE GROUP (FYDIBOHF23SPDLT)/CN=RECIPIENTS/CN=ABYRNE>", "/o=northwind/ou=exchange administrative group (fydibohf23spdlt)/cn=recipients/cn=abyrne", "Ada Byrne")]
    [InlineData("Byrne, Ada </o=northwind/ou=x/cn=recipients/cn=abyrne>", "/o=northwind/ou=x/cn=recipients/cn=abyrne", "Ada Byrne")]
    [InlineData("/O=NORTHWIND/OU=X (Y)/CN=RECIPIENTS/CN=ABYRNE", "/o=northwind/ou=x (y)/cn=recipients/cn=abyrne", "abyrne")]
    [InlineData("/O=NORTHWIND/OU=X/CN=RECIPIENTS/CN=9F2AB3C4D5E64A71B0AA-ADA.BYRNE", "/o=northwind/ou=x/cn=recipients/cn=9f2ab3c4d5e64a71b0aa-ada.byrne", "Ada Byrne")]
    [InlineData("/O=NORTHWIND/OU=X/CN=RECIPIENTS/CN=HARBOUROPERATIONS-NORTH", "/o=northwind/ou=x/cn=recipients/cn=harbouroperations-north", "harbouroperations-north")]
    [InlineData("/O=NORTHWIND/OU=X/CN=RECIPIENTS/CN=CRANE.4", "/o=northwind/ou=x/cn=recipients/cn=crane.4", "crane.4")]
    [InlineData("EX:/O=NORTHWIND/OU=X/CN=RECIPIENTS/CN=ABYRNE", "/o=northwind/ou=x/cn=recipients/cn=abyrne", "abyrne")]
    [InlineData("CN=Ada Byrne/OU=Berths/O=Northwind@Northwind", "ada byrne/berths/northwind", "Ada Byrne")]
    [InlineData("CN=Ada Byrne/OU=Berths/O=Northwind", "ada byrne/berths/northwind", "Ada Byrne")]
    [InlineData("Ada Byrne/Berths/Northwind", "ada byrne/berths/northwind", "Ada Byrne")]
    [InlineData("Ada Byrne/Berths/Northwind@NORTHWIND", "ada byrne/berths/northwind", "Ada Byrne")]
    [InlineData("ABYRNE/NORTHWIND@NORTHWIND", "abyrne/northwind", "ABYRNE")]
    [InlineData("\"CN=Ada Byrne/OU=Berths/O=Northwind\" <abyrne@northwind.example>", "abyrne@northwind.example", "Ada Byrne")]
    [InlineData("Ada Byrne/Berths/Northwind <abyrne@northwind.example>", "abyrne@northwind.example", "Ada Byrne")]
    [InlineData("Ada_Byrne/Berths/Northwind@northwind.example", "ada_byrne/berths/northwind@northwind.example", "Ada Byrne")]
    [InlineData("\"Quay/Berths\" <quay@northwind.example>", "quay@northwind.example", "Quay/Berths")]
    [InlineData("\"Ada Byrne / Harbour\" <ada@northwind.example>", "ada@northwind.example", "Ada Byrne / Harbour")]
    [InlineData("ada/quay@northwind.example", "ada/quay@northwind.example", null)]
    public async Task The_author_has_a_name_and_one_identity(string from, string address, string? name) =>
        Assert.Equal(new MailAddress(address, name), (await MailText.One(MailText.Message("m@x.example", from: from))).From);

    [Fact]
    public async Task Beside_them_stand_ordinary_addresses()
    {
        var text = MailText.Message("m@x.example").Replace("To: Bo Lund <bo@contoso.example>", "To: \"Byrne, Ada\" </O=NORTHWIND/OU=X (Y)/CN=RECIPIENTS/CN=ABYRNE>; \"Lund, Bo\" <bo@contoso.example>, Cy Dee/Northwind@NORTHWIND", StringComparison.Ordinal);
        Assert.Equal(["/o=northwind/ou=x (y)/cn=recipients/cn=abyrne", "bo@contoso.example", "cy dee/northwind"], (await MailText.One(text)).To.Select(address => address.Address));
    }

    [Theory]
    [InlineData("X-libpst-forensic-sender: /O=NORTHWIND/OU=X (Y)/CN=RECIPIENTS/CN=ABYRNE\n", "/o=northwind/ou=x (y)/cn=recipients/cn=abyrne")]
    [InlineData("X-libpst-forensic-sender: Ada Byrne\n", "ada byrne")]
    [InlineData("", "ada byrne")]
    [InlineData("Sender: ada.byrne@northwind.example\n", "ada.byrne@northwind.example")]
    [InlineData("Return-Path: <ports-bounces@lists.example>\n", "ada byrne")]
    public async Task What_readpst_has_no_address_for_was_written_by_whom_it_names(string more, string address)
    {
        var message = await MailText.One(MailText.Entry(MailText.Message("m@x.example", from: "\"Ada Byrne\" <MAILER-DAEMON>", more: more), "From \"MAILER-DAEMON\" Mon Feb  3 10:00:00 2025"));
        Assert.Equal((new MailAddress(address, "Ada Byrne"), MessageClass.Person), (message.From!, message.Classification.Class));
    }

    [Theory]
    [InlineData("Mail Delivery Subsystem <MAILER-DAEMON>")]
    [InlineData("\"System Administrator\" <MAILER-DAEMON>")]
    [InlineData("<MAILER-DAEMON>")]
    [InlineData("Postmaster <MAILER-DAEMON>")]
    public async Task What_the_mail_system_wrote_is_a_bounce(string from)
    {
        var message = await MailText.One(MailText.Message("m@x.example", "Undeliverable: Berth plan", from: from));
        Assert.Equal(("mailer-daemon", MessageClass.Bounce), (message.From?.Address, message.Classification.Class));
    }

    [Fact]
    public async Task A_message_without_From_has_the_envelopes_sender_for_its_author()
    {
        const string message = "To: Bo Lund <bo@contoso.example>\nSubject: Berth plan\nDate: Mon, 3 Feb 2025 10:00:00 +0000\n\nHello.\n";
        Assert.Equal("ada@northwind.example", (await MailText.One(MailText.Entry(message))).From?.Address);
        Assert.Null((await MailText.One(MailText.Entry(message, "From MAILER-DAEMON Mon Feb  3 10:00:00 2025"))).From);
        Assert.Null((await MailText.One(MailText.Entry(message, "From ports-bounces@lists.example Mon Feb  3 10:00:00 2025"))).From);
    }

    [Theory]
    [InlineData("=?utf-8?B?QWRhIEJ5cm5lIDxhZGFAbm9ydGh3aW5kLmV4YW1wbGU+?=", "ada@northwind.example", "Ada Byrne")]
    [InlineData("Ada <mailto:ada@northwind.example>", "ada@northwind.example", "Ada")]
    [InlineData("Ada Byrne ada@northwind.example", "ada@northwind.example", "Ada Byrne")]
    [InlineData("\"Ada Byrne\" <ada at northwind.example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("Ada Byrne", "ada byrne", "Ada Byrne")]
    public async Task Addresses_are_read_as_programs_write_them_against_the_rules(string from, string address, string name) =>
        Assert.Equal(new MailAddress(address, name), (await MailText.One(MailText.Message("m@x.example", from: from))).From);
}
