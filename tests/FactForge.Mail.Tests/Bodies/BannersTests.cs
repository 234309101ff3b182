using Xunit;

namespace FactForge.Mail.Tests.Bodies;

public sealed class BannersTests
{
    [Theory]
    [InlineData("CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.")]
    [InlineData("[EXTERNAL]")]
    [InlineData("EXTERNAL SENDER: Use caution with links and attachments.")]
    [InlineData("*** WARNING ***\nThis message came from an external sender.\nThink before you click on links or open attachments.")]
    [InlineData("You don't often get email from ada@harbour.example. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>")]
    [InlineData("[Some people who received this message don't often get email from ada@harbour.example. Learn why this is important at https://aka.ms/LearnAboutSenderIdentification.]")]
    [InlineData("ACHTUNG: Diese E-Mail kommt von einem externen Absender. Bitte klicken Sie nicht auf Links und öffnen Sie keine Anhänge, wenn Sie den Absender nicht kennen.")]
    [InlineData("ATTENTION : ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens et n'ouvrez pas les pièces jointes si vous ne connaissez pas l'expéditeur.")]
    [InlineData("PRECAUCIÓN: Este correo electrónico proviene de fuera de la organización. No haga clic en enlaces ni abra archivos adjuntos a menos que reconozca al remitente.")]
    [InlineData("ATTENZIONE: questa e-mail proviene dall'esterno dell'organizzazione. Non cliccare sui link e non aprire gli allegati se non si conosce il mittente.")]
    [InlineData("LET OP: Deze e-mail is afkomstig van buiten de organisatie. Klik niet op links en open geen bijlagen tenzij u de afzender herkent.")]
    [InlineData("CUIDADO: Este e-mail foi enviado por um remetente externo. Não clique em links nem abra anexos se não reconhecer o remetente.")]
    [InlineData("VARNING: Detta mejl kommer från en extern avsändare. Klicka inte på länkar och öppna inte bilagor om du inte känner igen avsändaren.")]
    [InlineData("UWAGA: Ta wiadomość pochodzi spoza organizacji. Nie klikaj w linki i nie otwieraj załączników, jeśli nie znasz nadawcy.")]
    [InlineData("------------------------------------------------------------------\nThis email was sent from outside Harbour Ltd. Be careful with links and attachments.\n------------------------------------------------------------------")]
    [InlineData("External Sender - Be Suspicious of Attachments, Links, and Requests for Login Information")]
    [InlineData("[EXTERNAL] Use caution when opening links or attachments")]
    [InlineData("WARNING: External email. Do not click on links before you have checked the sender.")]
    public void A_banner_of_the_house_at_the_head_is_nobodys_words(string banner)
    {
        var letters = SplitView.Letters($"{banner}\n\nThe berth is number nine.\n\nAda");
        Assert.EndsWith(".o.o", letters, StringComparison.Ordinal);
        Assert.DoesNotContain('o', letters[..^4]);
    }

    [Theory]
    [InlineData("Caution: this email from outside came to Bo as well. Do not click links in it, they lead to a fake bank.\n\nKim")]
    [InlineData("The last email originated from outside of the organization, and Bo opened the attachment. Please change the password today.\n\nKim")]
    [InlineData("External sender addresses are blocked from Monday. Do not click on links in mails of the bank.\n\nBo")]
    [InlineData("Attention: the sender of the crates is unknown, do not open them.\n\nBo")]
    [InlineData("You don't often get email from the board, so here is the short version: the berth moves to Kiel.\n\nBo")]
    [InlineData("External:\nBo Lind, Kim Lee\n\nInternal:\nAda Byrne")]
    [InlineData("CAUTION: the crane at berth nine is out of order until Friday. Do not open the gate.\n\nBo is on site.")]
    [InlineData("This email came from an external auditor; do not click the link in it before Bo has looked at it.\n\nKim")]
    [InlineData("FYI, this email came from an external sender, so do not click on the link in it.\n\nKim")]
    [InlineData("The e-mail from the external sender is a fake: do not open the attachment, and verify the sender on the phone.\n\nKim")]
    [InlineData("WARNING: external mail is down until noon. Please be careful with links in texts.")]
    [InlineData("Warning! External sender addresses are blocked. Bo says: do not open attachments of the bank.")]
    public void Who_warns_of_mail_from_outside_is_heard(string words) =>
        Assert.DoesNotContain('d', SplitView.Letters(words));

    [Fact]
    public void The_words_may_follow_a_banner_without_a_blank_line() =>
        Assert.Equal("doo", SplitView.Letters("[EXTERNAL EMAIL] This email originated outside the company. Do not click on links unless you know the sender.\nThe berth is number nine.\nIt has a crane."));

    [Fact]
    public void A_wrapped_banner_is_one() =>
        Assert.Equal("ddd.o", SplitView.Letters("CAUTION: This email originated from outside of the\norganization. Do not click links or open attachments unless you\nrecognize the sender.\n\nThe berth is number nine."));

    [Fact]
    public void A_banner_stands_at_the_head_alone() =>
        Assert.Equal("o.o", SplitView.Letters("The new banner is this:\n\nCAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender."));
}
