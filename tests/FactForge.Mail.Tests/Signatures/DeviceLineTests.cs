using FactForge.Mail.Tests.Bodies;
using Xunit;

namespace FactForge.Mail.Tests.Signatures;

public sealed class DeviceLineTests
{
    [Theory]
    [InlineData("Sent from my iPhone")]
    [InlineData("Sent from my iPhone. Please excuse brevity and typos.")]
    [InlineData("Sent from my iPhone - please excuse any typos")]
    [InlineData("Sent from my BlackBerry 10 smartphone on the EE network.")]
    [InlineData("Get Outlook for iOS<https://aka.ms/o0ukef>")]
    [InlineData("Sent from Yahoo Mail on Android")]
    [InlineData("Yahoo Mail: Search, Organize, Conquer")]
    [InlineData("Von meinem iPhone gesendet")]
    [InlineData("Von meinem Samsung Galaxy Smartphone gesendet.")]
    [InlineData("Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.")]
    [InlineData("Gesendet mit der GMX Mail App")]
    [InlineData("Envoyé de mon iPhone")]
    [InlineData("Envoyé depuis mon appareil Galaxy")]
    [InlineData("Envoyé à partir de Yahoo Mail pour iPhone")]
    [InlineData("Envoyé avec la messagerie sécurisée Proton Mail.")]
    [InlineData("Enviado desde mi iPhone")]
    [InlineData("Inviato da iPhone")]
    [InlineData("Verstuurd vanaf mijn iPhone")]
    [InlineData("Enviado do meu iPhone")]
    [InlineData("Obter o Outlook para iOS<https://aka.ms/o0ukef>")]
    [InlineData("Skickat från min iPhone")]
    [InlineData("Sendt fra min iPhone")]
    [InlineData("Sendt fra min iPad")]
    [InlineData("Wysłane z iPhone'a")]
    [InlineData("Wysłano z mojego iPhone’a")]
    [InlineData("Lähetetty iPhonesta")]
    [InlineData("Odesláno z mého iPhonu")]
    [InlineData("iPhone'umdan gönderildi")]
    [InlineData("Отправлено с iPhone")]
    [InlineData("iPhoneから送信")]
    [InlineData("Sent from my Samsung Galaxy smartphone.")]
    [InlineData("Sent with Proton Mail secure email.")]
    [InlineData("Sent with [ProtonMail](https://protonmail.com) Secure Email.")]
    [InlineData("Sent from Mail for Windows 10")]
    [InlineData("*Sent from my iPhone*")]
    [InlineData("Sent from my mobile device, so please forgive the spelling")]
    [InlineData("sent from a bus")]
    public void What_a_telephone_adds_is_nobodys_words(string line)
    {
        Assert.Equal("o.s", SplitView.Letters($"The berth is number nine.\n\n{line}"));
        Assert.Equal("os", SplitView.Letters($"The berth is number nine.\n{line}"));
        Assert.Equal("o.oo.s", SplitView.Letters($"The berth is number nine.\n\nBest,\nAda\n\n{line}"));
    }

    [Theory]
    [InlineData("the last reading was sent from the crane on Monday")]
    [InlineData("Sent via courier this morning, should be with you on Tuesday.")]
    [InlineData("Sent by Bo to the bank on Monday; the answer is due on Friday.")]
    [InlineData("Get Outlook for the new phones by Monday, Bo has the licences for the iOS and Android ones and will set them up.")]
    [InlineData("Gesendet von Bo am Montag, die Antwort steht noch aus.")]
    [InlineData("Von meinem Chef kam heute das Ja zum neuen Kran.")]
    [InlineData("Envoyé de mon bureau ce matin, le contrat arrive chez vous lundi.")]
    [InlineData("Enviado por Bo el lunes; Enviado desde Bergen, llega el viernes.")]
    [InlineData("Sent with the mobile crane to berth nine, Bo has the phone number of the driver.")]
    [InlineData("Enviado por Bo a Bergen.")]
    [InlineData("Outlook for iOS and Android is what Bo wants on all phones by May.")]
    [InlineData("Von meinem Handy ging die Nachricht an Bo nicht raus, er ruft dich an.")]
    public void A_sentence_that_begins_like_one_is_the_senders(string line) =>
        Assert.Equal("o.o", SplitView.Letters($"The crate is packed.\n\n{line}"));

    [Fact]
    public void The_excuse_below_goes_with_it()
    {
        Assert.Equal("o.ss", SplitView.Letters("The berth is number nine.\n\nSent from my phone\nPlease excuse my brevity"));
        Assert.Equal("o.o", SplitView.Letters("The berth is number nine.\n\nPlease excuse the errors in the plan"));
    }

    [Fact]
    public void A_footer_may_stand_below() =>
        Assert.Equal("o.s.d", SplitView.Letters("The berth is number nine.\n\nSent from my iPhone\n\nThis e-mail is confidential. If you are not the intended recipient, please notify the sender and delete it from your system."));

    [Fact]
    public void The_signature_may_stand_above() =>
        Assert.Equal("o.osss.s", SplitView.Letters("The berth is number nine.\n\nKind regards,\nAda Byrne\nHead of Berths\n+44 20 7946 0123\n\nGet Outlook for iOS"));
}
