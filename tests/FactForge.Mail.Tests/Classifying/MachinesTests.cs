using FactForge.Mail.Identity;

namespace FactForge.Mail.Tests.Classifying;

/// <summary>Mail that programs wrote under names that are no program's at first sight.</summary>
public sealed class MachinesTests
{
    [Theory]
    [InlineData("keineantwort")]
    [InlineData("keine-antwort")]
    [InlineData("naoresponda")]
    [InlineData("nao-responda")]
    [InlineData("noresponda")]
    [InlineData("non-rispondere")]
    [InlineData("nie-odpowiadaj")]
    [InlineData("ikke-svar")]
    [InlineData("svar-ej")]
    [InlineData("ala-vastaa")]
    [InlineData("neodpovidejte")]
    [InlineData("ne-pas-repondre")]
    [InlineData("order-update")]
    [InlineData("www-data")]
    [InlineData("mailrobot")]
    public void An_address_that_takes_no_answer_is_a_machines(string local) => Assert.True(RoleAddresses.IsMachine(local + "@mill.example"));

    [Theory]
    [InlineData("svartz")]
    [InlineData("ala.vasta")]
    [InlineData("robota")]
    public void A_name_like_it_is_a_persons(string local) => Assert.False(RoleAddresses.IsNobody(local + "@mill.example"));

    [Theory]
    [InlineData("Ihr Termin ist am 5. März um 10 Uhr.\n\nDies ist eine automatisch generierte E-Mail. Bitte antworten Sie nicht darauf.\n", MessageClass.Notification)]
    [InlineData("Your berth is free.\n\nThis is an automatically generated message, please do not reply.\n", MessageClass.Notification)]
    [InlineData("Votre rendez-vous est le 5 mars.\n\nCeci est un message automatique, merci de ne pas y répondre.\n", MessageClass.Notification)]
    [InlineData("Uw ligplaats is vrij.\n\nDit is een automatisch gegenereerd bericht. U kunt niet op deze e-mail antwoorden.\n", MessageClass.Notification)]
    [InlineData("Su cita es el 5 de marzo.\n\nEste es un mensaje automático, por favor no responda.\n", MessageClass.Notification)]
    [InlineData("Il suo posto è libero.\n\nQuesto è un messaggio automatico, si prega di non rispondere.\n", MessageClass.Notification)]
    [InlineData("Can you tell what this is?\n\nThis is an automatically generated message, please do not reply.\n", MessageClass.Person)]
    [InlineData("The port wrote \"This is an automatically generated message, please do not reply\" and no more.\n", MessageClass.Person)]
    [InlineData("The plan is generated automatically.\n", MessageClass.Person)]
    [InlineData("Please do not reply to this before Friday.\n", MessageClass.Person)]
    public async Task A_text_may_say_that_a_program_wrote_it(string body, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", body: body))).Classification.Class);

    [Theory]
    [InlineData("Ada Byrne via Quaysign <dse_na4@quaysign.example>", "", MessageClass.Notification)]
    [InlineData("Ada Byrne via Quaypal <service@quaypal.example>", "", MessageClass.Notification)]
    [InlineData("Ada Byrne via LinkedQuay <invitations@linkedquay.example>", "", MessageClass.Notification)]
    [InlineData("Ada Byrne via Quaysign <ada.byrne@quaysign.example>", "", MessageClass.Person)]
    [InlineData("Ada Byrne via Roma <bo@northwind.example>", "", MessageClass.Person)]
    [InlineData("Ada Byrne via Quay <ports@quay.example>", "List-Id: <ports.quay.example>\nList-Post: <mailto:ports@quay.example>\n", MessageClass.ListDiscussion)]
    [InlineData("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.example", "", MessageClass.Notification, "Your mailbox is almost full")]
    [InlineData("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.example", "", MessageClass.Bounce, "Undeliverable: your mailbox is full")]
    public async Task A_service_writes_in_somebodys_name_or_its_own(string from, string headers, MessageClass expected, string subject = "The lease") =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", subject, from: from, more: headers))).Classification.Class);
}
