namespace FactForge.Mail.Tests.Classifying;

/// <summary>Advertisements that have no header of bulk mail, and people who write of such.</summary>
public sealed class AdvertisingSignsTests
{
    private const string Html = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n";

    [Theory]
    [InlineData("Northwind <hello@mail.northwind.example>", Html, "<p><a href=\"https://t.example/v\">View this email in your browser</a></p><h1>Spring offers</h1><p>Up to 30% off</p><p>You receive this email because you signed up. <a href=\"https://u.example\">Unsubscribe</a></p>")]
    [InlineData("Handel <handel@shop.example>", Html, "<p>Sehr geehrter Kunde, unsere Angebote der Woche</p><p><a href=\"https://t.example/1\">Newsletter abbestellen</a></p>")]
    [InlineData("Boutique <bonjour@shop.example>", Html, "<p>Nos offres de la semaine</p><p>Pour vous désinscrire, <a href=\"https://t.example/1\">cliquez ici</a></p>")]
    [InlineData("Tienda <hola@shop.example>", Html, "<p>Rebajas</p><p>Si no deseas recibir más correos, <a href=\"https://t.example/b\">haz clic aquí</a></p>")]
    [InlineData("Ada Byrne <ada@northwind.example>", Html, "<p>Our new cranes are here.</p><p><a href=\"https://t.example/unsubscribe?u=1\">Click here to unsubscribe</a></p>")]
    [InlineData("Northwind <ada@northwind.example>", "Return-Path: <bounces+12-bo=contoso.example@em.sender.example>\n", "Our new cranes are here.\n\nTo unsubscribe from our mails, go to https://t.example/12\n")]
    [InlineData("Northwind <ada@northwind.example>", "", "Our new cranes are here.\n\nUnsubscribe: https://t.example/12\n")]
    [InlineData("Northwind <ada@northwind.example>", "X-Mailin-EID: 12\n", "View this email in your browser\n\nOur new cranes are here.\n")]
    [InlineData("Northwind <ada@northwind.example>", "X-SG-ID: 12\n", "Hello Bo,\n\nour new cranes are here.\n\n[Unsubscribe] https://t.example/12\n")]
    [InlineData("Northwind <hello@northwind.example>", Html + "Return-Path: <bounces+12-bo=contoso.example@em.northwind.example>\n", "<p>New cranes</p><p><a href=\"https://t.example/u\">Update preferences</a></p>")]
    [InlineData("Northwind <hello@northwind.example>", Html, "<p>New cranes</p><p>Too much mail? <a href=\"https://t.example/u\">Manage your email settings</a></p>")]
    [InlineData("Ada Byrne <ada@northwind.example>", Html, "<p>The week at the quay</p><p><a href=\"https://t.example/u\">Manage subscriptions</a></p>")]
    [InlineData("Nordvind <hei@northwind.example>", Html, "<p>Nye kraner</p><p><a href=\"https://t.example/u\">Meld deg av nyhetsbrevet</a></p>")]
    [InlineData("Nordvind <hej@northwind.example>", Html, "<p>Nye kraner</p><p>Afmeld nyhedsbrevet <a href=\"https://t.example/u\">her, afmeld</a></p>")]
    [InlineData("Nordwind <laden@northwind.example>", Html, "<p>Neue Krane</p><p>Möchten Sie unseren Newsletter nicht mehr empfangen? <a href=\"https://t.example/u\">Klicken Sie hier</a>.</p>")]
    [InlineData("北風 <mm@northwind.example>", "", "新しいクレーン\n\n配信停止はこちら\nhttps://t.example/u\n")]
    [InlineData("Northwind <cranes@northwind.example>", "X-Gmail-Labels: Inbox,Category Promotions\n", "New cranes.\n\nTo unsubscribe write to leave@northwind.example\n")]
    public async Task They_are_newsletters(string from, string headers, string body) =>
        Assert.Equal(MessageClass.Newsletter, (await MailText.One(MailText.Message("m@x.example", from: from, more: headers, body: body))).Classification.Class);

    [Theory]
    [InlineData("", "Hi Bo,\n\nplease unsubscribe me from the ports list. I no longer wish to receive its mail.\n\nAda\n")]
    [InlineData("", "To unsubscribe, it says, I must click here. It does not work.\n\nAda\n")]
    [InlineData("", "unsubscribe\n")]
    [InlineData("", "Hello Bo,\n\nhere is how you leave their list:\n\nUnsubscribe: https://t.example/12\n\nAda\n")]
    [InlineData(Html, "<p>The footer has to say: To unsubscribe, click here. Do you agree?</p><p>Ada</p>")]
    [InlineData(Html, "<p>Hello Bo,</p><p>our offer is attached.</p><p>Ada Byrne</p><p>If you no longer wish to receive mail from us, <a href=\"https://northwind.example/optout\">click here</a>.</p>")]
    [InlineData("", "Have a look at this.\n\n---------- Forwarded message ----------\nFrom: News <news@shop.example>\nDate: Mon, 3 Feb 2025 09:00:00 +0000\nSubject: Offers\nTo: ada@northwind.example\n\nView this email in your browser\n\nOffers.\n\nUnsubscribe: https://t.example/12\n")]
    [InlineData("In-Reply-To: <a@x.example>\n", "Sure.\n\nUnsubscribe: https://t.example/12\n")]
    [InlineData("Return-Path: <bounces+12-bo=contoso.example@em.sender.example>\nX-SG-ID: 12\n", "The crane is repaired.\n\nAda\n")]
    [InlineData("X-Gmail-Labels: Inbox,Category Promotions\n", "The crane is repaired.\n\nAda\n")]
    [InlineData("", "Ich möchte den Newsletter nicht mehr empfangen. Hilfst du mir?\n\nAda\n")]
    [InlineData("", "配信停止はこちら、と書いてあります。\n\nAda\n")]
    public async Task Who_writes_of_leaving_stays_a_person(string headers, string body) =>
        Assert.Equal(MessageClass.Person, (await MailText.One(MailText.Message("m@x.example", more: headers, body: body))).Classification.Class);

    [Theory]
    [InlineData("undisclosed-recipients:;", "Am 5. März ist Versammlung.\n\nWenn Sie den Rundbrief nicht mehr erhalten möchten, antworten Sie bitte.\n", MessageClass.Newsletter)]
    [InlineData("undisclosed-recipients:;", "Am 5. März ist Versammlung.\n", MessageClass.Person)]
    [InlineData("bo@contoso.example", "Am 5. März ist Versammlung.\n\nWenn Sie den Rundbrief nicht mehr erhalten möchten, antworten Sie bitte.\n", MessageClass.Person)]
    public async Task So_is_what_goes_to_nobody_who_is_named_and_tells_how_to_leave(string to, string body, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", body: body).Replace("To: Bo Lund <bo@contoso.example>", "To: " + to, StringComparison.Ordinal))).Classification.Class);
}
